import type { Resource } from '../schema.ts'

export default {
  id: 'autonomous-agents-agent-simulations',
  kind: 'article',
  title: { en: 'Autonomous Agents & Agent Simulations', zh: '自主智能体与智能体模拟' },
  by: ['LangChain'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://blog.langchain.dev/agents-round/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Written while rebuilding AutoGPT, BabyAGI, CAMEL and Generative Agents inside LangChain, it says what was new in each. The autonomous agents bring long-term goals, and with them planning and another use of memory; the simulations bring an environment to act in and a memory that reflects on events.',
    zh: 'LangChain 团队把 AutoGPT、BabyAGI、CAMEL 和 Generative Agents 逐一搬进自家框架，顺手写下各自新在哪里：自主智能体追求长期目标，因而要有新的规划方式和记忆用法；智能体模拟则新在有一个可供行动的环境，以及会随事件反思、更新的长期记忆。',
  },
  standing: 'historic',
  explains: ['auto-gpt-an-autonomous-gpt-4-experiment', 'generative-agents-interactive-simulacra-of-human-behavior'],
  length: { minutes: 7 },
  topics: ['agents'],
} satisfies Resource
