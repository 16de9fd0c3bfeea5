import type { Resource } from '../schema.ts'

export default {
  id: 'the-illustrated-transformer',
  kind: 'article',
  title: { en: 'The illustrated transformer', zh: '图解 Transformer' },
  by: ['Jay Alammar'],
  year: 2018,
  original: 'en',
  editions: [{ id: 'original', url: 'https://jalammar.github.io/illustrated-transformer/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Follow one sentence through the original Transformer, drawing by drawing: embeddings go in, query, key and value vectors are compared, several attention heads look at once, and the decoder writes a translation. Jay Alammar’s pictures are how many people first understood the 2017 paper.',
    zh: '一句话进入 Transformer 之后发生了什么？Jay Alammar 用一幅幅图一路跟下去：先变成嵌入，再算出查询、键、值三种向量，经过多头注意力，最后由解码器写出译文。许多人读懂 2017 年那篇论文，靠的就是这些图。',
  },
  explains: ['attention-is-all-you-need'],
  topics: ['transformers'],
} satisfies Resource
