import type { Resource } from '../schema.ts'

export default {
  id: 'attention-is-all-you-need',
  kind: 'paper',
  title: { en: 'Attention is all you need', zh: '注意力就是一切：Attention Is All You Need' },
  by: ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar'],
  etAl: true,
  year: 2017,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/1706.03762', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.googleblog.com/2017/08/transformer-novel-neural-network.html',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Google',
      title: 'Transformer: A Novel Neural Network Architecture for Language Understanding',
    },
    { id: 'code', url: 'https://github.com/tensorflow/tensor2tensor', lang: 'en', role: 'code', provenance: 'official', title: 'Tensor2Tensor' },
    { id: 'arxiv-dive', url: 'https://blog.oxen.ai/arxiv-dives-attention-is-all-you-need/', lang: 'en', role: 'explainer', provenance: 'community', by: 'Oxen.ai' },
    { id: 'reading-zh', url: 'https://www.bilibili.com/video/BV1pu411o7BE/', lang: 'zh', role: 'explainer', provenance: 'community', by: '跟李沐学 AI', title: 'Transformer 论文逐段精读' },
  ],
  summary: {
    en: 'Recurrence goes, attention stays: eight authors, mostly at Google, build a translation model from self-attention alone, so all words of a sentence are processed in parallel. It beat the best systems of 2017 after 3.5 days on eight GPUs, and its architecture, the Transformer, underlies nearly every language model since.',
    zh: '去掉循环和卷积，只留注意力：八位作者由此搭出一个翻译模型，句中所有的词并行计算，任意两个词一步就能建立联系。它用八块 GPU 训练三天半，刷新了 2017 年机器翻译的最好成绩；这个架构名叫 Transformer，此后的大语言模型几乎都建立在它之上。',
  },
  topics: ['transformers', 'foundations'],
  cite: {
    authors: ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar', 'Jakob Uszkoreit', 'Llion Jones', 'Aidan N. Gomez', 'Łukasz Kaiser', 'Illia Polosukhin'],
    arxiv: '1706.03762',
    venue: 'NeurIPS 2017',
  },
} satisfies Resource
