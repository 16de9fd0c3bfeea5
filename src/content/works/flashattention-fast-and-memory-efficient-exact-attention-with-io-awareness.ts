import type { Resource } from '../schema.ts'

export default {
  id: 'flashattention-fast-and-memory-efficient-exact-attention-with-io-awareness',
  kind: 'paper',
  title: { en: 'FlashAttention: Fast and memory-efficient exact attention with IO-awareness', zh: 'FlashAttention：感知 IO、又快又省显存的精确注意力' },
  by: ['Tri Dao', 'Daniel Y. Fu', 'Stefano Ermon'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2205.14135', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.stanford.edu/blog/longer-sequences-next-leap-ai/',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Stanford AI Lab',
      title: 'Can Longer Sequences Help Take the Next Leap in AI?',
    },
    { id: 'code', url: 'https://github.com/Dao-AILab/flash-attention', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'On a GPU, attention is held up less by arithmetic than by moving data in and out of memory. FlashAttention works block by block in fast on-chip memory and never stores the full attention matrix: the result is exact, memory grows linearly with length, and GPT-2 trains up to three times faster, so longer inputs became affordable.',
    zh: '注意力慢，多半不是慢在计算，而是慢在反复读写显存。FlashAttention 把计算切成小块，放进 GPU 片上的高速存储里完成，不再存下整张注意力矩阵；结果与标准注意力一致，显存占用随长度线性增长，GPT-2 的训练最多快 3 倍，更长的文本从此算得起。',
  },
  after: ['attention-is-all-you-need'],
  topics: ['transformers', 'infrastructure'],
  cite: { authors: ['Tri Dao', 'Daniel Y. Fu', 'Stefano Ermon', 'Atri Rudra', 'Christopher Ré'], arxiv: '2205.14135', venue: 'NeurIPS 2022' },
} satisfies Resource
