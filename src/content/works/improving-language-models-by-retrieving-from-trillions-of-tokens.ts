import type { Resource } from '../schema.ts'

export default {
  id: 'improving-language-models-by-retrieving-from-trillions-of-tokens',
  kind: 'paper',
  title: { en: 'Improving language models by retrieving from trillions of tokens', zh: '从数万亿词元中检索以改进语言模型（RETRO）' },
  by: ['Sebastian Borgeaud', 'Arthur Mensch', 'Jordan Hoffmann'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2112.04426', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://www.deepmind.com/blog/improving-language-models-by-retrieving-from-trillions-of-tokens',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'DeepMind',
      title: 'Improving language models by retrieving from trillions of tokens',
    },
  ],
  summary: {
    en: 'DeepMind’s RETRO keeps two trillion tokens in a database outside the network. For each stretch of text it has written, it fetches similar passages and reads them through a special cross-attention. With 25 times fewer parameters it performs on a par with GPT-3 on the Pile, so looking things up can stand in for size.',
    zh: '与其把知识全塞进参数，不如随写随查。DeepMind 的 RETRO 在网络之外备有两万亿词元的文本库，每写一段就检出相近的文字，经专门的交叉注意力读入。参数只有 GPT-3 的二十五分之一，在 Pile 数据集上的表现却不相上下：查阅可以替代规模。',
  },
  topics: ['retrieval', 'scaling'],
  cite: { arxiv: '2112.04426', venue: 'ICML 2022' },
} satisfies Resource
