import type { Resource } from '../schema.ts'

export default {
  id: 'chatbot-arena',
  kind: 'leaderboard',
  title: { en: 'Chatbot Arena', zh: 'Chatbot Arena：大模型竞技场' },
  by: ['LMSYS'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://lmsys.org/blog/2023-05-03-arena/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://lmarena.ai/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'paper', url: 'https://arxiv.org/abs/2403.04132', lang: 'en', role: 'companion', provenance: 'official', title: 'Chatbot Arena: An Open Platform for Evaluating LLMs by Human Preference' },
    { id: 'code', url: 'https://github.com/lm-sys/FastChat', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Two anonymous models answer the same question, a visitor picks the better answer, and the votes become Elo ratings, as in chess. The launch post by a team at Berkeley explains why such duels suit open-ended chat better than fixed test sets, and ranks the first nine models; the arena itself has moved on.',
    zh: '两个匿名模型回答同一个问题，由访客投票选出更好的一个，再像国际象棋那样换算成 Elo 分数。这篇发布文章出自伯克利的团队，说明了众包对战为何比固定题库更适合衡量开放式聊天，并给出首批九个模型的排名；这份名次早已过时，道理还在。',
  },
  standing: 'historic',
  topics: ['evaluation'],
} satisfies Resource
