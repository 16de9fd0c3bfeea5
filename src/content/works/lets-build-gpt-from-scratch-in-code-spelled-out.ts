import type { Resource } from '../schema.ts'

export default {
  id: 'lets-build-gpt-from-scratch-in-code-spelled-out',
  kind: 'video',
  title: { en: 'Let’s build GPT: from scratch, in code, spelled out', zh: '从零写一个 GPT：用代码一步步讲清楚' },
  by: ['Andrej Karpathy'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.youtube.com/watch?v=kCc8FmEb1nY', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/karpathy/ng-video-lecture', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'An empty file becomes a small GPT in just under two hours. Karpathy starts with a bigram model on the text of Shakespeare, then adds self-attention, multiple heads, residual connections and layer normalization, explaining each line as he types it and tying it back to the Transformer paper.',
    zh: '从空文件开始，不到两小时写出一个小 GPT。Karpathy 先在莎士比亚文本上训练一个二元组（bigram）模型，再逐步加入自注意力、多头、残差连接和层归一化，边写边解释每一行对应论文里的哪一处。',
  },
  explains: ['attention-is-all-you-need'],
  length: { minutes: 116 },
  topics: ['transformers', 'training'],
} satisfies Resource
