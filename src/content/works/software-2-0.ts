import type { Resource } from '../schema.ts'

export default {
  id: 'software-2-0',
  kind: 'article',
  title: { en: 'Software 2.0', zh: '软件 2.0' },
  by: ['Andrej Karpathy'],
  year: 2017,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://karpathy.medium.com/software-2-0-a64152b37c35', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'zh', url: 'https://zhuanlan.zhihu.com/p/366808383', lang: 'zh', role: 'translation', provenance: 'community', title: '颠覆式编程：软件 2.0' },
  ],
  summary: {
    en: 'Karpathy’s claim in 2017: neural networks are a new way of writing programs. People choose the goal, the data and the architecture; optimization finds the code, in the form of weights. He weighs what that buys (uniform computation, constant running time, easy porting) against what it costs: opacity, silent failure, adversarial inputs.',
    zh: 'Karpathy 在 2017 年提出：神经网络是一种新的编程方式。人只定目标、备数据、搭架构，真正的「代码」是优化算法搜出来的权重，写程序于是变成了整理数据集。这样做换来什么（运行时间恒定、易于移植），又要付出什么（黑箱、悄无声息地出错），文中都有交代。',
  },
  topics: ['foundations', 'training'],
} satisfies Resource
