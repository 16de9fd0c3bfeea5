import type { Resource } from '../schema.ts'

export default {
  id: 'cody-is-generally-available',
  kind: 'article',
  title: { en: 'Cody is generally available', zh: 'Sourcegraph 宣布 Cody 正式发布' },
  by: ['Sourcegraph'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://sourcegraph.com/blog/cody-is-generally-available', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Sourcegraph’s coding assistant left beta in December 2023. Its point was context: code search fetched the relevant passages from a whole codebase and sent them to the model along with the question, retrieval-augmented generation applied to source code. The plans for individuals have since been closed.',
    zh: '编程助手 Cody 在 2023 年 12 月结束测试、正式发布。它看重的是上下文：先用代码搜索从整个代码库里找出相关片段，再连同问题一起交给模型，等于把检索增强生成用在了源代码上。面向个人的套餐后来已经停办。',
  },
  standing: 'historic',
  topics: ['code', 'applications', 'retrieval'],
} satisfies Resource
