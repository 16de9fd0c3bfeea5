import type { Resource } from '../schema.ts'

export default {
  id: 'stanford-cs25',
  kind: 'course',
  title: { en: 'Stanford CS25', zh: '斯坦福 CS25：Transformers United 系列讲座' },
  by: ['Div Garg', 'Chetanya Rastogi', 'Advay Pal'],
  year: 2021,
  original: 'en',
  editions: [
    {
      id: 'original',
      url: 'https://www.youtube.com/watch?v=P127jhj-8-Y',
      lang: 'en',
      role: 'original',
      provenance: 'official',
      title: 'Stanford CS25: V1 I Transformers United: DL Models that have revolutionized NLP, CV, RL',
    },
    { id: 'site', url: 'https://web.stanford.edu/class/cs25/', lang: 'en', role: 'site', provenance: 'official', by: 'Stanford University' },
  ],
  summary: {
    en: 'Each week of this Stanford seminar a guest researcher shows what Transformers did for one field, from language to vision to reinforcement learning. The listed recording opens the first run: its organizers introduce attention and outline the talks to come.',
    zh: '斯坦福的 Transformer 系列讲座，每周请一位研究者谈它在自己领域里的用处：语言、视觉、强化学习……清单给出的录像是第一季的开场课，由课程组织者介绍注意力机制，并预告后面的讲座。',
  },
  topics: ['transformers'],
} satisfies Resource
