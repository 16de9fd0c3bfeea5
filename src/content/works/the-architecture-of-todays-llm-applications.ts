import type { Resource } from '../schema.ts'

export default {
  id: 'the-architecture-of-todays-llm-applications',
  kind: 'article',
  title: { en: 'The architecture of today’s LLM applications', zh: '当今大语言模型应用的架构' },
  by: ['GitHub'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.blog/2023-10-30-the-architecture-of-todays-llm-applications/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://github.blog/ai-and-ml/llms/the-architecture-of-todays-llm-applications/', lang: 'en', role: 'mirror', provenance: 'official' },
  ],
  summary: {
    en: 'Two machine-learning researchers at GitHub give five steps to an LLM app, from picking one small problem to evaluating it with real users. Then they draw the parts behind it on a worked example: embedding model, vector database, prompt optimizer, cache and content filters.',
    zh: 'GitHub 的两位机器学习研究员先讲做大语言模型应用的五步：从选准一个小问题，到上线后用真实用户来评测；再借一个具体例子画出整套架构，说明嵌入模型、向量数据库、提示词优化、缓存和内容过滤各管什么。',
  },
  length: { minutes: 13 },
  topics: ['applications', 'infrastructure', 'retrieval'],
} satisfies Resource
