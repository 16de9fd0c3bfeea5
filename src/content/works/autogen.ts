import type { Resource } from '../schema.ts'

export default {
  id: 'autogen',
  kind: 'tool',
  title: { en: 'AutoGen', zh: 'AutoGen：微软的多智能体对话框架' },
  by: ['Microsoft'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/microsoft/autogen', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'flaml', url: 'https://github.com/microsoft/FLAML', lang: 'en', role: 'companion', provenance: 'official', by: 'Microsoft', title: 'FLAML' },
    { id: 'paper', url: 'https://arxiv.org/abs/2308.08155', lang: 'en', role: 'companion', provenance: 'official', title: 'AutoGen: Enabling Next-Gen LLM Applications via Multi-Agent Conversation' },
  ],
  summary: {
    en: 'Tasks are solved by agents talking to one another, and behind each of them may stand a model, a tool or a person. The framework grew out of FLAML, Microsoft’s library for automated machine learning; today its repository is in maintenance mode and sends newcomers to Microsoft Agent Framework.',
    zh: '让几个智能体在对话里把任务做完，每个智能体背后可以是模型、工具，也可以是真人。AutoGen 脱胎于微软的自动机器学习库 FLAML，2023 年红极一时；如今仓库只做维护，新项目已被指向 Microsoft Agent Framework。',
  },
  standing: 'historic',
  topics: ['agents', 'applications'],
} satisfies Resource
