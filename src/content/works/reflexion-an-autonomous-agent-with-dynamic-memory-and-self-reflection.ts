import type { Resource } from '../schema.ts'

export default {
  id: 'reflexion-an-autonomous-agent-with-dynamic-memory-and-self-reflection',
  kind: 'paper',
  title: { en: 'Reflexion: an autonomous agent with dynamic memory and self-reflection', zh: 'Reflexion：具有动态记忆与自我反思能力的自主智能体' },
  by: ['Noah Shinn', 'Beck Labash', 'Ashwin Gopinath'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2303.11366', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/noahshinn/reflexion', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'After a failed attempt the agent writes down in words what went wrong and takes that note into the next try; no weights change. In the first version this solved 97% of the AlfWorld household tasks. Later versions, with more authors, appeared as “Language Agents with Verbal Reinforcement Learning”.',
    zh: '任务失败后，智能体用文字总结哪里出了错，带着这份笔记再试一次，模型权重始终不动。首版论文在家务环境 AlfWorld 中达到 97% 的成功率；后来的版本增补了作者，副题改为「以语言做强化学习的语言智能体」。',
  },
  after: ['react-synergizing-reasoning-and-acting-in-language-models'],
  topics: ['agents', 'reasoning'],
  cite: { arxiv: '2303.11366' },
} satisfies Resource
