import type { Resource } from '../schema.ts'

export default {
  id: 'an-ai-product-manager',
  kind: 'post',
  title: { en: 'An AI product manager', zh: 'AI 产品经理' },
  by: ['Matt Shumer'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://twitter.com/mattshumer_/status/1655954393823363072', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Matt Shumer, who spent 2023 posting what could be built on GPT-4, here hands a model the work of a product manager. Read it for the shift it stands for: from a tool that performs one action to a role that strings many of them together.',
    zh: 'Matt Shumer 在 2023 年不断发帖，展示用 GPT-4 能搭出什么，这一条让模型来当产品经理。值得留意的是其中的转变：模型不再只调用某一个工具，而是扮演一个岗位，把一连串工作接起来做。',
  },
  standing: 'historic',
  topics: ['agents', 'applications'],
} satisfies Resource
