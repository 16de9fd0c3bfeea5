import type { Resource } from '../schema.ts'

export default {
  id: 'llm-powered-autonomous-agents',
  kind: 'article',
  title: { en: 'LLM Powered Autonomous Agents', zh: '大语言模型驱动的自主智能体' },
  by: ['Lilian Weng'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://lilianweng.github.io/posts/2023-06-23-agent/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Planning, memory, tool use: three parts around a language model that serves as the brain. Lilian Weng’s survey sorts ReAct, Reflexion, vector search, Toolformer, AutoGPT and more into this scheme, and closes with what still fails: finite context, long plans, unreliable natural-language interfaces.',
    zh: '以大语言模型为脑，外接规划、记忆、工具三大部件：Lilian Weng（翁荔）的这张结构图后来几乎成了智能体的标准画法。ReAct、Reflexion、向量检索、Toolformer、AutoGPT 各归其位，末尾也不讳言短板：上下文有限、长程规划不稳、自然语言接口不可靠。',
  },
  topics: ['agents'],
} satisfies Resource
