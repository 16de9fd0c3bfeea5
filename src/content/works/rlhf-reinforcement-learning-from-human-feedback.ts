import type { Resource } from '../schema.ts'

export default {
  id: 'rlhf-reinforcement-learning-from-human-feedback',
  kind: 'article',
  title: { en: 'RLHF: Reinforcement Learning from Human Feedback', zh: 'RLHF：基于人类反馈的强化学习' },
  by: ['Chip Huyen'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://huyenchip.com/2023/05/02/rlhf.html', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Chip Huyen lays out the making of ChatGPT in three phases (pretraining, supervised fine-tuning, RLHF), each with the intuition first and the formulas after, and shows how comparisons by human labellers become a reward model. A closing section asks what RLHF does to hallucination.',
    zh: 'Chip Huyen 把 ChatGPT 的训练拆成预训练、监督微调、RLHF 三个阶段，每段先讲直觉再给公式，重点是人工标注的两两比较怎样变成奖励模型。最后一节讨论它与幻觉的关系：未必缓解，也可能加重。',
  },
  explains: ['training-language-models-to-follow-instructions-with-human-feedback'],
  topics: ['alignment', 'training'],
} satisfies Resource
