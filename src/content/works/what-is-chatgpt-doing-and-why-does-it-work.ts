import type { Resource } from '../schema.ts'

export default {
  id: 'what-is-chatgpt-doing-and-why-does-it-work',
  kind: 'article',
  title: { en: 'What is ChatGPT doing … and why does it work?', zh: 'ChatGPT 在做什么……它为什么有效？' },
  by: ['Stephen Wolfram'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://writings.stephenwolfram.com/2023/02/what-is-chatgpt-doing-and-why-does-it-work/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'zh', url: 'https://zhuanlan.zhihu.com/p/607601817', lang: 'zh', role: 'translation', provenance: 'community', title: 'ChatGPT 在做什么……为什么它能够成功' },
    {
      id: 'gpt2',
      url: 'https://resources.wolframcloud.com/NeuralNetRepository/resources/GPT2-Transformer-Trained-on-WebText-Data/',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'Wolfram Neural Net Repository',
      title: 'GPT2 Transformer',
    },
  ],
  summary: {
    en: 'One word at a time: Stephen Wolfram starts from ChatGPT’s only task, guessing the next word from probabilities, and works back through neural networks, training, embeddings and attention. Long, but written for any reader, with small experiments on GPT-2; it closes on what this success says about the hidden regularity of language.',
    zh: '从「一次只添一个词」说起：Wolfram 先用 GPT-2 演示下一个词的概率怎么来，再一路讲到神经网络、训练、嵌入和注意力，最后追问：语言是不是比我们以为的更有规律？篇幅很长，但不要求任何基础。',
  },
  topics: ['foundations', 'transformers'],
} satisfies Resource
