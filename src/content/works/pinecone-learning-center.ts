import type { Resource } from '../schema.ts'

export default {
  id: 'pinecone-learning-center',
  kind: 'guide',
  title: { en: 'Pinecone learning center', zh: 'Pinecone 学习中心' },
  by: ['Pinecone'],
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.pinecone.io/learn/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Vendor material that earns its place: articles and series on embeddings, similarity search, the indexes behind a vector database, and passing what was found to a language model. So many LLM applications rest on vector search that the list includes it despite the branding.',
    zh: '虽是厂商自办的栏目，讲的却是许多大语言模型应用的共同底子：嵌入、相似度搜索、向量数据库背后的索引，以及怎样把检索结果交给模型。要做语义搜索或检索增强生成，可以在这里补齐基础。',
  },
  topics: ['retrieval', 'infrastructure'],
} satisfies Resource
