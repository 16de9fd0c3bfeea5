import type { Resource } from '../schema.ts'

export default {
  id: 'state-of-gpt',
  kind: 'video',
  title: { en: 'State of GPT', zh: 'GPT 的现状' },
  by: ['Andrej Karpathy'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://build.microsoft.com/en-US/sessions/db3f4859-cd30-4445-a0cd-553c3304f8e2', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'video', url: 'https://www.youtube.com/watch?v=bZQun8Y4L2A', lang: 'en', role: 'video', provenance: 'official', by: 'Microsoft Developer' },
    { id: 'slides', url: 'https://karpathy.ai/stateofgpt.pdf', lang: 'en', role: 'companion', provenance: 'official', title: 'State of GPT (slides)' },
    {
      id: 'zh',
      url: 'https://mp.weixin.qq.com/s?__biz=MzIxODUzNTg2MA==&mid=2247485342&idx=1&sn=770152ca8a00f2e3d87ed2a09e131e11',
      lang: 'zh',
      role: 'translation',
      provenance: 'community',
      title: 'State of GPT：大神 Andrej 揭秘 OpenAI 大模型原理和训练过程',
    },
  ],
  summary: {
    en: 'How an assistant like ChatGPT is made, in four stages: pretraining, supervised fine-tuning, reward modeling and reinforcement learning, with the data and compute each one takes. The second half turns to use: why a model needs room to reason, and when to reach for prompts, tools or fine-tuning.',
    zh: 'ChatGPT 这样的助手要经过四道工序：预训练、监督微调、奖励建模、强化学习。Karpathy 逐一交代每一步用什么数据、花多少算力。后半场转向用法：为什么要留够词元让模型「思考」，什么时候该靠提示词，什么时候该用工具或微调。',
  },
  length: { minutes: 43 },
  topics: ['training', 'prompting'],
  cite: { venue: 'Microsoft Build 2023' },
} satisfies Resource
