import type { Resource } from '../schema.ts'

export default {
  id: 'phind-a-search-engine-for-developers',
  kind: 'tool',
  title: { en: 'Phind: a search engine for developers', zh: 'Phind：面向开发者的搜索引擎' },
  by: ['Phind'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.phind.com/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Ask a programming question and get one written answer with code and its sources, instead of ten links to open: that was Phind’s offer in 2023. It shows the simplest brick of all, a web search set in front of a language model, so that the model answers from pages it has just read rather than from memory.',
    zh: '问一个编程问题，得到的不是十个链接，而是一篇带代码、标明出处的回答，这是 Phind 在 2023 年的做法。它演示了最简单的一块积木：先搜网页，再让大语言模型照着搜到的内容作答，而不是凭记忆。',
  },
  standing: 'historic',
  topics: ['applications', 'retrieval'],
} satisfies Resource
