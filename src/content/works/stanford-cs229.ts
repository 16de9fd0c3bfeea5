import type { Resource } from '../schema.ts'

export default {
  id: 'stanford-cs229',
  kind: 'course',
  title: { en: 'Stanford CS229', zh: '斯坦福 CS229：机器学习' },
  by: ['Andrew Ng'],
  year: 2018,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.youtube.com/playlist?list=PLoROMvodv4rMiGQp3WXShtMGgzqpfVfbU', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://cs229.stanford.edu/', lang: 'en', role: 'site', provenance: 'official', by: 'Stanford University' },
  ],
  summary: {
    en: 'Andrew Ng at the whiteboard, Stanford, autumn 2018: machine learning derived from the ground up, starting at linear regression and reaching support vector machines, neural networks, learning theory, unsupervised learning and reinforcement learning. Comfort with linear algebra and probability is assumed.',
    zh: '吴恩达 2018 年秋季在斯坦福的课堂实录：从线性回归推起，讲到支持向量机、神经网络、学习理论、无监督学习和强化学习，公式在白板上一步步写出来。需要线性代数和概率论的底子。',
  },
  length: { lectures: 20 },
  topics: ['foundations'],
} satisfies Resource
