import type { Resource } from '../schema.ts'

export default {
  id: 'constitutional-ai',
  kind: 'paper',
  title: { en: 'Constitutional AI', zh: '宪法式 AI：用 AI 反馈训练无害的助手' },
  by: ['Yuntao Bai', 'Saurav Kadavath', 'Sandipan Kundu'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2212.08073', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://www.anthropic.com/research/constitutional-ai-harmlessness-from-ai-feedback',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Anthropic',
      title: 'Constitutional AI: Harmlessness from AI Feedback',
    },
    {
      id: 'data',
      url: 'https://github.com/anthropics/ConstitutionalHarmlessnessPaper',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'Anthropic',
      title: 'Constitutional AI: prompts, evaluations and samples',
    },
  ],
  summary: {
    en: 'Rather than have people label harmful answers one by one, Anthropic writes down a short list of principles. The model critiques and revises its own replies by them; then an AI compares pairs of answers and supplies the preferences for reinforcement learning, named RLAIF here. The goal is an assistant harmless but not evasive.',
    zh: '不再靠人逐条标注有害回答，Anthropic 只写下一份原则清单，称为「宪法」。模型先照着它批评并改写自己的回答，再由 AI 比较哪个回答更好，以此代替人的偏好来训练，这就是基于 AI 反馈的强化学习（RLAIF）。目标是既无害，又不一味回避问题。',
  },
  topics: ['alignment', 'training'],
  cite: { arxiv: '2212.08073' },
} satisfies Resource
