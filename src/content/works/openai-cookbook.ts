import type { Resource } from '../schema.ts'

export default {
  id: 'openai-cookbook',
  kind: 'guide',
  title: { en: 'OpenAI cookbook', zh: 'OpenAI Cookbook：官方示例集' },
  by: ['OpenAI'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/openai/openai-cookbook/tree/main', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://cookbook.openai.com/', lang: 'en', role: 'site', provenance: 'official' },
  ],
  summary: {
    en: 'Runnable notebooks and short guides from OpenAI for the jobs its API is used for: embeddings and search, question answering over your own documents, function calling, fine-tuning, evaluation, counting tokens. It keeps growing, so look here for working code before writing your own.',
    zh: 'OpenAI 官方收集的可运行笔记本和短指南，覆盖 API 的常见用法：嵌入与搜索、基于自有文档的问答、函数调用、微调、评估、计算词元数。内容一直在更新，动手前先来这里找现成的代码。',
  },
  topics: ['applications', 'code'],
} satisfies Resource
