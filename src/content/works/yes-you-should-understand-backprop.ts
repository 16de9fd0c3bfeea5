import type { Resource } from '../schema.ts'

export default {
  id: 'yes-you-should-understand-backprop',
  kind: 'article',
  title: { en: 'Yes you should understand backprop', zh: '没错，你应该弄懂反向传播' },
  by: ['Andrej Karpathy'],
  year: 2016,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://karpathy.medium.com/yes-you-should-understand-backprop-e2f06eab496b', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'cs231n',
      url: 'https://www.youtube.com/watch?v=i94OvYb6noo',
      lang: 'en',
      role: 'video',
      provenance: 'official',
      by: 'Stanford CS231n',
      title: 'CS231n Winter 2016: Lecture 4: Backpropagation, Neural Networks 1',
    },
  ],
  summary: {
    en: '“Why write the backward pass when the framework does it for us?” Because backpropagation is a leaky abstraction, Karpathy answers: saturated sigmoids, dead ReLUs and exploding gradients in RNNs all trace back to it. A clipping bug in a DQN implementation, found in the wild, makes the case.',
    zh: '既然框架会自动求导，何必自己推一遍？Karpathy 的回答是：反向传播是个「有漏洞的抽象」，不懂它，就看不出 sigmoid 饱和、ReLU 死亡、RNN 梯度爆炸从何而来。文末举了一个真实的 bug：某份 DQN 代码把裁剪用错了地方，梯度就此消失。',
  },
  topics: ['foundations', 'training'],
} satisfies Resource
