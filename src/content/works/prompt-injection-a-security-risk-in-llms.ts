import type { Resource } from '../schema.ts'

export default {
  id: 'prompt-injection-a-security-risk-in-llms',
  kind: 'article',
  title: { en: 'Prompt injection, a security risk in LLMs', zh: 'LLM 中的安全隐患：提示注入 Prompt Injection' },
  by: ['Corp0ra1'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://mp.weixin.qq.com/s?__biz=Mzg3MjY5Mzc5Mg==&mid=2247483793&idx=1&sn=4456c7805964af58356b03cb75bb6432', lang: 'zh', role: 'original', provenance: 'official' },
  ],
  summary: {
    en: 'A real theft opens the article: MathGPT ran the code GPT-3 returned, and a crafted question made it hand over its OpenAI key. Corp0ra1, who works in security, explains the flaw by analogy with SQL injection, sorts attacks by aim (jailbreak, prompt leaking, goal hijacking) and by route (direct, indirect), and lists papers to read on.',
    zh: '从一桩真事讲起：MathGPT 会直接执行 GPT-3 返回的代码，于是有人用一道「题目」套走了它的 OpenAI 密钥。作者是安全从业者，拿 SQL 注入作类比讲清病根：数据和指令混在一起。攻击按目的分越狱、提示泄露、目的劫持，按方式分直接和间接，文末附论文推荐。',
  },
  topics: ['security', 'prompting'],
} satisfies Resource
