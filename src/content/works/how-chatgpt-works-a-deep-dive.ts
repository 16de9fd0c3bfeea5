import type { Resource } from '../schema.ts'

export default {
  id: 'how-chatgpt-works-a-deep-dive',
  kind: 'article',
  title: { en: 'How ChatGPT works: a deep dive', zh: 'ChatGPT 是如何工作的：逐层拆解' },
  by: ['Dan Hollick'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://typefully.com/DanHollick/how-chatgpt-works-a-deep-dive-yA3ppZC', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'It begins with a network so small that you can follow every number: nine pixels in, two hidden layers, four symbols to tell apart. From there Dan Hollick’s illustrated thread climbs to a model that gives every possible next word a probability, which is all ChatGPT does.',
    zh: '从一个小到每个数都能跟上的网络讲起：九个像素输入、两层隐藏层、分辨四种符号。Dan Hollick 用一组图文一路往上搭，直到大语言模型：给每个可能的下一个词算出概率，ChatGPT 做的就是这件事。',
  },
  topics: ['foundations', 'transformers'],
} satisfies Resource
