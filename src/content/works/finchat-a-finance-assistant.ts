import type { Resource } from '../schema.ts'

export default {
  id: 'finchat-a-finance-assistant',
  kind: 'tool',
  title: { en: 'FinChat: a finance assistant', zh: 'FinChat：金融问答助手' },
  by: ['FinChat'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://finchat.io/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'A chat assistant for investors: questions about listed companies were answered from financial data that the service held itself, not from whatever a general model happened to remember. An example of a general model put to work on one trade’s own data; the product has since taken the name Fiscal.ai.',
    zh: '面向投资者的聊天助手：问上市公司的经营和财务，它从自己掌握的金融数据里找答案，而不是靠通用模型的记忆碰运气。给大语言模型接上一个行业的专有数据，大致就是这个样子。产品后来改名 Fiscal.ai。',
  },
  standing: 'historic',
  topics: ['applications', 'retrieval'],
} satisfies Resource
