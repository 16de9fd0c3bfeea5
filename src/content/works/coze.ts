import type { Resource } from '../schema.ts'

export default {
  id: 'coze',
  kind: 'tool',
  title: { en: 'Coze', zh: 'Coze（扣子）' },
  by: ['ByteDance'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.coze.com/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'zh', url: 'https://www.coze.cn/', lang: 'zh', role: 'site', provenance: 'official', title: '扣子' },
  ],
  summary: {
    en: 'ByteDance’s platform for assembling bots without code: write a persona, pick plugins, add a knowledge base, draw a workflow, publish. At its launch it was an answer to OpenAI’s GPTs with GPT-4 behind it; the Chinese edition is a separate service that runs on other models.',
    zh: '字节跳动的智能体搭建平台：写好人设，挑几个插件，挂上知识库，画出工作流，不写代码就能发布一个 Bot。刚推出时它对标 OpenAI 的 GPTs，海外版可以调用 GPT-4；国内版「扣子」是另一个站点，用的模型也不同。',
  },
  topics: ['agents', 'applications'],
} satisfies Resource
