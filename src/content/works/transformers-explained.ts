import type { Resource } from '../schema.ts'

export default {
  id: 'transformers-explained',
  kind: 'article',
  title: { en: 'Transformers, explained', zh: 'Transformer 通俗讲解' },
  by: ['Dale Markowitz'],
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://daleonai.com/transformers-explained', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'video',
      url: 'https://www.youtube.com/watch?v=SZorAJ4I-sA',
      lang: 'en',
      role: 'video',
      provenance: 'official',
      by: 'Google Cloud Tech',
      title: 'Transformers, explained: Understand the model behind GPT, BERT, and T5',
    },
    { id: 'zh', url: 'https://mp.weixin.qq.com/s/kfsW7ccYUAGp1AHWWF6c1w', lang: 'zh', role: 'translation', provenance: 'community', title: '解析 Transformer 模型：理解 GPT-3、BERT 和 T5 背后的模型' },
  ],
  summary: {
    en: 'Three ideas carry this short answer to “what is a Transformer?”: positional encodings, attention and self-attention. Dale Markowitz shows why recurrent networks were hard to train and to run in parallel, and what changed once they were dropped. Written with GPT-3 in mind, it holds for later models.',
    zh: '位置编码、注意力、自注意力：Dale Markowitz 用这三个概念讲清 Transformer，并说明循环神经网络为什么难训练、难并行，最后只好让位。文章以 GPT-3、BERT、T5 为例，篇幅不长，道理放到后来的模型上仍然成立。',
  },
  topics: ['transformers'],
} satisfies Resource
