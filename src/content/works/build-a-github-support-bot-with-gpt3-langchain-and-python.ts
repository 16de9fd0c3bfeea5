import type { Resource } from '../schema.ts'

export default {
  id: 'build-a-github-support-bot-with-gpt3-langchain-and-python',
  kind: 'article',
  title: { en: 'Build a GitHub support bot with GPT3, LangChain, and Python', zh: '用 GPT-3、LangChain 和 Python 搭建 GitHub 支持机器人' },
  by: ['Pete Hunt'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://dagster.io/blog/chatgpt-langchain', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/petehunt/langchain-github-bot', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Wanting a bot that answers questions about Dagster, Pete Hunt skips fine-tuning: he embeds the documentation, searches it with FAISS, and hands GPT-3 only the passages that matter, with their sources. One of the first public walk-throughs of the retrieval stack; the model and the LangChain calls have aged, the design has not.',
    zh: '想让机器人回答 Dagster 的技术问题，又不想微调，怎么办？Pete Hunt 的做法是把文档切块、转成嵌入、用 FAISS 检索，只把相关段落连同出处交给 GPT-3。这是最早公开讲清这套架构的文章之一，代码已旧，思路仍在。',
  },
  standing: 'historic',
  topics: ['retrieval', 'applications'],
} satisfies Resource
