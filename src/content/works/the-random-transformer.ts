import type { Resource } from '../schema.ts'

export default {
  id: 'the-random-transformer',
  kind: 'article',
  title: { en: 'The Random Transformer', zh: '随机 Transformer：手算一遍前向传播' },
  by: ['Omar Sanseviero'],
  year: 2024,
  original: 'en',
  editions: [{ id: 'original', url: 'https://osanseviero.github.io/hackerllama/blog/posts/random_transformer/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Embeddings of four numbers instead of 512, and weights drawn at random: at that size the whole pass of an encoder–decoder Transformer fits on paper, residual connections and layer normalization included. The translation comes out as nonsense, as it must; the calculation is what one learns. Code then scales it up.',
    zh: '嵌入从 512 维缩到 4 维，权重随机取，整个编码器加解码器的前向计算就能在纸上走完，残差连接和层归一化也不落下。没训练过，译文自然是胡话，要学的是怎么算；最后再用代码把规模放大。',
  },
  explains: ['attention-is-all-you-need'],
  after: ['the-illustrated-transformer'],
  topics: ['transformers', 'foundations'],
} satisfies Resource
