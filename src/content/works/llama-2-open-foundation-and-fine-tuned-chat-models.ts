import type { Resource } from '../schema.ts'

export default {
  id: 'llama-2-open-foundation-and-fine-tuned-chat-models',
  kind: 'paper',
  title: { en: 'Llama 2: Open Foundation and Fine-Tuned Chat Models', zh: 'Llama 2：开放的基础模型与微调对话模型' },
  by: ['Hugo Touvron', 'Louis Martin', 'Kevin Stone', 'Peter Albert'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://ai.meta.com/research/publications/llama-2-open-foundation-and-fine-tuned-chat-models', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'arxiv', url: 'https://arxiv.org/abs/2307.09288', lang: 'en', role: 'mirror', provenance: 'official' },
    { id: 'arxiv-dive', url: 'https://blog.oxen.ai/arxiv-dives-how-llama-2-works/', lang: 'en', role: 'explainer', provenance: 'community', by: 'Oxen.ai' },
  ],
  summary: {
    en: 'Meta trained models of 7 to 70 billion parameters on 2 trillion tokens, tuned them for dialogue with supervised examples and RLHF, and let anyone download the weights. Its long report tells how preference data was gathered and how safety was traded against helpfulness, which makers of closed chat models kept to themselves.',
    zh: 'Meta 用 2 万亿词元训练出 70 亿到 700 亿参数的一组模型，再经监督微调和基于人类反馈的强化学习做成对话版，权重开放下载。报告详细交代了偏好数据怎么收集、有用与安全如何取舍，这些正是闭源对话模型从不细说的部分。',
  },
  after: ['training-language-models-to-follow-instructions-with-human-feedback'],
  topics: ['open-models', 'training', 'alignment'],
  cite: { arxiv: '2307.09288' },
} satisfies Resource
