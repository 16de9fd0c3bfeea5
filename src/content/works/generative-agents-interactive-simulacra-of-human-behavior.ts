import type { Resource } from '../schema.ts'

export default {
  id: 'generative-agents-interactive-simulacra-of-human-behavior',
  kind: 'paper',
  title: { en: 'Generative agents: Interactive simulacra of human behavior', zh: '生成式智能体：可交互的人类行为模拟' },
  by: ['Joon Sung Park', 'Joseph C. O’Brien', 'Carrie J. Cai', 'Meredith Ringel Morris'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2304.03442', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://reverie.herokuapp.com/arXiv_Demo/#', lang: 'en', role: 'site', provenance: 'official', title: 'Replay of the simulated town' },
    { id: 'zh', url: 'https://www.yystv.cn/p/10710', lang: 'zh', role: 'explainer', provenance: 'community', by: '游研社', title: '由 25 个 AI 智能体组成的虚拟小镇，会产生自由意志吗？' },
    { id: 'code', url: 'https://github.com/joonspk-research/generative_agents', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Twenty-five characters live in a small town reminiscent of The Sims, each driven by an LLM with a stream of memories, periodic reflection and daily plans. Told only that one of them wants to give a Valentine’s party, they spread the invitations and turn up on time; ablations show what memory, reflection and planning each contribute.',
    zh: '25 个由大语言模型驱动的角色住进一座《模拟人生》式的小镇。每个角色都有记忆流，会定期反思，也会安排一天的计划；只告诉其中一人「想办情人节派对」，邀请就自己传开了，众人还能准时赴约。消融实验说明观察、反思、规划缺一不可。',
  },
  topics: ['agents', 'applications'],
  cite: {
    authors: ['Joon Sung Park', 'Joseph C. O’Brien', 'Carrie J. Cai', 'Meredith Ringel Morris', 'Percy Liang', 'Michael S. Bernstein'],
    arxiv: '2304.03442',
    doi: '10.1145/3586183.3606763',
    venue: 'UIST 2023',
  },
} satisfies Resource
