import type { Resource } from '../schema.ts'

export default {
  id: 'prompt-injection-whats-the-worst-that-can-happen',
  kind: 'article',
  title: { en: 'Prompt injection: What’s the worst that can happen?', zh: '提示注入：最坏会发生什么？' },
  by: ['Simon Willison'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://simonwillison.net/2023/Apr/14/worst-that-can-happen/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'If a model reads untrusted text, that text can give it orders. Simon Willison shows how a harmless trick becomes a breach once assistants can search, read mail and call tools, with forwarded messages, leaked data and poisoned search results as examples, and why there is still no complete fix.',
    zh: '模型读到的任何文字都可能变成命令。Simon Willison 用一连串例子说明：助手一旦能搜索、读邮件、调用工具，提示注入就从恶作剧变成转发邮件、泄露数据的真实漏洞，而至今没有哪种办法能彻底堵住它。',
  },
  topics: ['security', 'prompting'],
} satisfies Resource
