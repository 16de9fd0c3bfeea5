import type { Resource } from '../schema.ts'

export default {
  id: 'practical-deep-learning-for-coders',
  kind: 'course',
  title: { en: 'Practical deep learning for coders', zh: '面向程序员的深度学习实战' },
  by: ['Jeremy Howard'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://course.fast.ai/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/fastai/course22', lang: 'en', role: 'code', provenance: 'official', by: 'fast.ai' },
    { id: 'zh-notes', url: 'https://www.yuque.com/evan4k/ux3oqi/qr7krqvu34ymwuvw', lang: 'zh', role: 'notes', provenance: 'community', title: 'Practical Deep Learning for Coders' },
  ],
  summary: {
    en: 'Code first, theory when you need it: Jeremy Howard’s free fast.ai course has you training a working model in the opening lesson and fills in how it works as it goes on, from image classifiers to text and tabular data. You need some programming experience, not a maths degree.',
    zh: '先跑通，再讲透：Jeremy Howard 的 fast.ai 免费课程第一课就让你训练出能用的模型，原理随着图像、文本、表格数据等实例逐步补上。会写代码就能开始，数学用到时再学。',
  },
  topics: ['foundations', 'training'],
} satisfies Resource
