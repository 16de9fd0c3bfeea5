import type { Resource } from '../schema.ts'

export default {
  id: 'bert-pre-training-of-deep-bidirectional-transformers-for-language-understanding',
  kind: 'paper',
  title: { en: 'BERT: Pre-training of deep bidirectional transformers for language understanding', zh: 'BERT：用于语言理解的深度双向 Transformer 预训练' },
  by: ['Jacob Devlin', 'Ming-Wei Chang', 'Kenton Lee', 'Kristina Toutanova'],
  year: 2018,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/1810.04805', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.googleblog.com/2018/11/open-sourcing-bert-state-of-art-pre.html',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Google',
      title: 'Open Sourcing BERT: State-of-the-Art Pre-training for Natural Language Processing',
    },
    { id: 'code', url: 'https://github.com/google-research/bert', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'reading-zh', url: 'https://www.bilibili.com/video/BV1PL411M7eQ/', lang: 'zh', role: 'explainer', provenance: 'community', by: '跟李沐学 AI', title: 'BERT 论文逐段精读' },
  ],
  summary: {
    en: 'Hide 15 percent of the tokens, have a Transformer encoder guess them from both sides, then adapt the result to any task with one extra output layer. BERT set new records on eleven language tasks at once. Google released the weights, making it one of the first LLMs anyone could use, and many variants live on.',
    zh: '遮住 15% 的词元，让 Transformer 编码器同时看左右两侧的上下文来猜：BERT 就靠这种「完形填空」做预训练，再加一层输出便可微调到具体任务，一举刷新 11 项语言任务的成绩。它是最早公开权重的大语言模型之一，许多变体沿用至今。',
  },
  after: ['attention-is-all-you-need'],
  topics: ['transformers', 'training'],
  cite: { arxiv: '1810.04805', venue: 'NAACL 2019' },
} satisfies Resource
