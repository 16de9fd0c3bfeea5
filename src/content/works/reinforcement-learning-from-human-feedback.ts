import type { Resource } from '../schema.ts'

export default {
  id: 'reinforcement-learning-from-human-feedback',
  kind: 'video',
  title: { en: 'Reinforcement learning from human feedback', zh: '基于人类反馈的强化学习：进展与挑战' },
  by: ['John Schulman'],
  year: 2023,
  original: 'en',
  editions: [
    {
      id: 'original',
      url: 'https://www.youtube.com/watch?v=hhiLw5Q_UFg',
      lang: 'en',
      role: 'original',
      provenance: 'official',
      title: 'John Schulman - Reinforcement Learning from Human Feedback: Progress and Challenges',
    },
  ],
  summary: {
    en: 'Why do language models make things up, and can reinforcement learning teach them to say “I don’t know”? John Schulman, co-founder of OpenAI, argued at Berkeley in April 2023 that imitation alone trains a model to guess, then went through what RLHF, retrieval and cited sources can and cannot repair.',
    zh: '模型为什么会编造？OpenAI 联合创始人 John Schulman 2023 年 4 月在伯克利演讲，给出一种解释：单靠模仿标准答案，等于教模型去猜它并不知道的事；强化学习则有望教会它说「不知道」。检索和引用来源能补救多少，还有哪些难题没解决，他也逐一谈到。',
  },
  after: ['rlhf-reinforcement-learning-from-human-feedback'],
  topics: ['alignment', 'training'],
} satisfies Resource
