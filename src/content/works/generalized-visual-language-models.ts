import type { Resource } from '../schema.ts'

export default {
  id: 'generalized-visual-language-models',
  kind: 'article',
  title: { en: 'Generalized Visual Language Models', zh: '通用视觉语言模型' },
  by: ['Lilian Weng'],
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://lilianweng.github.io/posts/2022-06-09-vlm/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Four ways to let a language model see, sorted by how much must be trained: learn image and text tokens together, learn image embeddings as a prefix for a frozen model, fuse the two through cross-attention, or train nothing and connect finished models. Lilian Weng’s survey from June 2022 gives SimVLM, Frozen, Flamingo and others their places.',
    zh: '怎样让语言模型看见图像？Lilian Weng 在 2022 年 6 月的综述里归纳出四条路：图像与文本词元一起训练；把图像嵌入学成前缀，接到冻结的语言模型前面；用交叉注意力融合视觉信息；完全不训练，直接拼接现成模型。SimVLM、Frozen、Flamingo 等各归其位。',
  },
  topics: ['multimodal', 'vision'],
} satisfies Resource
