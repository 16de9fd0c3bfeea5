import type { Resource } from '../schema.ts'

export default {
  id: 'stablelm-announced',
  kind: 'post',
  title: { en: 'StableLM announced', zh: 'Stability AI 发布 StableLM' },
  by: ['@bananadev_'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://twitter.com/bananadev_/status/1648862816294834177', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'The news of 19 April 2023 as it went round: Stability AI, the company behind Stable Diffusion, released its own language model. The first StableLM came as open alpha checkpoints of 3 and 7 billion parameters.',
    zh: '做出 Stable Diffusion 的 Stability AI 也下场做语言模型了：2023 年 4 月 19 日放出的首批 StableLM 是 30 亿和 70 亿参数的开源 alpha 版。这条推文留下了消息刚传开时的样子。',
  },
  standing: 'historic',
  topics: ['open-models'],
} satisfies Resource
