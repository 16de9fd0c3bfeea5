import type { Resource } from '../schema.ts'

export default {
  id: 'langchain-docs',
  kind: 'guide',
  title: { en: 'LangChain docs', zh: 'LangChain 文档' },
  by: ['LangChain'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://python.langchain.com/en/latest/index.html', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/langchain-ai/langchain', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'site', url: 'https://docs.langchain.com/', lang: 'en', role: 'site', provenance: 'official' },
  ],
  summary: {
    en: 'In 2023 LangChain was the default glue of LLM applications, with connectors to models, vector stores, tools and agents, so its documentation doubled as a map of the whole stack. The library has been reorganized several times since: this address shows the picture of its time, the current docs the code.',
    zh: '2023 年，LangChain 几乎是大语言模型应用默认的编排层，模型、向量库、工具和智能体都由它接起来，翻它的文档等于看一张技术栈全图。此后库与文档几经重组：旧地址用来了解当时的格局，写代码请看新版。',
  },
  standing: 'historic',
  topics: ['applications', 'agents', 'retrieval'],
} satisfies Resource
