import type { Resource } from '../schema.ts'

export default {
  id: 'jailbroken-how-does-llm-safety-training-fail',
  kind: 'paper',
  title: { en: 'Jailbroken: How Does LLM Safety Training Fail?', zh: 'Jailbroken：大语言模型的安全训练为何失效？' },
  by: ['Alexander Wei', 'Nika Haghtalab', 'Jacob Steinhardt'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2307.02483', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Two reasons explain most jailbreaks: the goal of being helpful is played off against the goal of being safe, or the request arrives in a form safety training never covered, such as Base64. Attacks designed from these two ideas got past GPT-4 and Claude, and the authors argue that scale alone will not close the gap.',
    zh: '越狱手法五花八门，根源多半是两条：一是拿「有用」压过「安全」，让训练目标互相打架；二是换一种安全训练没覆盖到的形式提问，例如 Base64 编码。照此设计的攻击绕过了当时的 GPT-4 与 Claude；作者认为，光靠扩大规模堵不住。',
  },
  topics: ['security', 'alignment'],
  cite: { arxiv: '2307.02483', venue: 'NeurIPS 2023' },
} satisfies Resource
