import type { Resource } from '../schema.ts'

export default {
  id: 'rlaif-scaling-reinforcement-learning-from-human-feedback-with-ai-feedback',
  kind: 'paper',
  title: { en: 'RLAIF: Scaling Reinforcement Learning from Human Feedback with AI Feedback', zh: 'RLAIF：用 AI 反馈扩展基于人类反馈的强化学习' },
  by: ['Harrison Lee', 'Samrat Phatale', 'Hassan Mansoor'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2309.00267', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Must preference labels come from people? Researchers at Google let an off-the-shelf LLM choose the better of two answers, trained on its choices, and found that human raters liked the resulting summaries as much as those made with RLHF. The slowest and costliest part of alignment could thus be handed to a model.',
    zh: '偏好标注一定要靠人吗？Google 的研究者让现成的大语言模型来挑两份回答中较好的一份，用它的判断训练奖励模型，结果在摘要任务上，人类评审对 RLAIF 和 RLHF 的产出同样满意。对齐流程中最慢、最贵的一环，由此有了交给模型的可能。',
  },
  after: ['training-language-models-to-follow-instructions-with-human-feedback'],
  topics: ['alignment', 'training'],
  cite: {
    authors: ['Harrison Lee', 'Samrat Phatale', 'Hassan Mansoor', 'Thomas Mesnard', 'Johan Ferret', 'Kellie Lu', 'Colton Bishop', 'Ethan Hall', 'Victor Carbune', 'Abhinav Rastogi', 'Sushant Prakash'],
    arxiv: '2309.00267',
    venue: 'ICML 2024',
  },
} satisfies Resource
