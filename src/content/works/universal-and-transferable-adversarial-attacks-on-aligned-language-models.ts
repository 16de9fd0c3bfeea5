import type { Resource } from '../schema.ts'

export default {
  id: 'universal-and-transferable-adversarial-attacks-on-aligned-language-models',
  kind: 'paper',
  title: { en: 'Universal and Transferable Adversarial Attacks on Aligned Language Models', zh: '针对已对齐语言模型的通用可迁移对抗攻击' },
  by: ['Andy Zou', 'Zifan Wang', 'Nicholas Carlini', 'Milad Nasr'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2307.15043', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://llm-attacks.org/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/llm-attacks/llm-attacks', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Append a string of near-gibberish to a forbidden request and the aligned model agrees to answer. Such suffixes are found automatically, by greedy search guided by gradients (GCG) on open Vicuna models, and then also work on ChatGPT, Bard and Claude, which the attackers never saw inside.',
    zh: '在违规请求后面接上一串近乎乱码的后缀，已经对齐的模型就会乖乖作答。后缀不靠人想：在开源的 Vicuna 上用梯度引导的贪心搜索（GCG）自动找出，搬到看不见内部的 ChatGPT、Bard、Claude 上照样奏效。',
  },
  topics: ['security', 'alignment'],
  cite: { authors: ['Andy Zou', 'Zifan Wang', 'Nicholas Carlini', 'Milad Nasr', 'J. Zico Kolter', 'Matt Fredrikson'], arxiv: '2307.15043' },
} satisfies Resource
