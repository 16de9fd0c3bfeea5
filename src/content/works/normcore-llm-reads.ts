import type { Resource } from '../schema.ts'

export default {
  id: 'normcore-llm-reads',
  kind: 'guide',
  title: { en: 'Normcore LLM Reads', zh: 'Normcore LLM Reads：拒绝炒作的大语言模型阅读清单' },
  by: ['Vicki Boykis'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://gist.github.com/veekaybee/be375ab33085102f9027853128dc5f0e', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'No hype, and no vendor material if it can be helped: Vicki Boykis gathers sound explanations of how language models work, from models before the Transformer to training, evaluation and interfaces, and asks most of all for first-hand accounts of running them in production.',
    zh: 'Vicki Boykis 的选材标准很克制：不炒作，尽量不收厂商软文，只留把原理讲明白的文章。从 Transformer 之前的模型一路收到训练、评测和交互，尤其欢迎在生产环境里跑过模型的人写的一手经验。',
  },
  topics: ['foundations', 'training', 'evaluation'],
} satisfies Resource
