import type { Resource } from '../schema.ts'

export default {
  id: 'deep-learning-in-a-nutshell-core-concepts',
  kind: 'article',
  title: { en: 'Deep learning in a nutshell: core concepts', zh: '深度学习概要：核心概念' },
  by: ['Tim Dettmers'],
  year: 2015,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://developer.nvidia.com/blog/deep-learning-nutshell-core-concepts/', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'part-2',
      url: 'https://developer.nvidia.com/blog/deep-learning-nutshell-history-training/',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'Deep Learning in a Nutshell: History and Training',
    },
    {
      id: 'part-3',
      url: 'https://developer.nvidia.com/blog/deep-learning-nutshell-sequence-learning/',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'Deep Learning in a Nutshell: Sequence Learning',
    },
    {
      id: 'part-4',
      url: 'https://developer.nvidia.com/blog/deep-learning-nutshell-reinforcement-learning/',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'Deep Learning in a Nutshell: Reinforcement Learning',
    },
  ],
  summary: {
    en: 'Part one of the four-part series Tim Dettmers wrote for NVIDIA on deep learning as practiced in 2015. It goes through the vocabulary term by term (feature learning, logistic regression, convolution, pooling and more), leaning on intuition instead of formulas; the later parts take up training, sequences and reinforcement learning.',
    zh: 'Tim Dettmers 2015 年起为英伟达写了四篇深度学习入门，这是第一篇，像一本术语手册：特征学习、逻辑回归、卷积、池化……逐条讲清，靠直觉而少用公式。后三篇分别讲历史与训练、序列学习和强化学习。',
  },
  topics: ['foundations'],
} satisfies Resource
