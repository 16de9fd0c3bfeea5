import type { Resource } from '../schema.ts'

export default {
  id: 'the-annotated-transformer',
  kind: 'article',
  title: { en: 'The annotated transformer', zh: 'Transformer 论文代码注解' },
  by: ['Alexander Rush', 'Austin Huang', 'Suraj Subramanian', 'Jonathan Sum'],
  etAl: true,
  year: 2018,
  original: 'en',
  editions: [
    { id: 'original', url: 'http://nlp.seas.harvard.edu/annotated-transformer/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/harvardnlp/annotated-transformer', lang: 'en', role: 'code', provenance: 'official', by: 'Harvard NLP' },
  ],
  summary: {
    en: 'The 2017 paper, section by section, with working PyTorch beside the prose. Every module of the encoder and decoder is written out, trained first on a toy copying task, then on German-to-English translation. Harvard NLP published it in 2018 and brought it up to date in 2022.',
    zh: '把 2017 年的论文逐节拆开，文字旁配上能运行的 PyTorch 实现：编码器、解码器、注意力、位置编码全部从头写出，先在复制任务上试训，再做德译英。哈佛 NLP 组 2018 年发布，2022 年更新。',
  },
  explains: ['attention-is-all-you-need'],
  after: ['the-illustrated-transformer'],
  topics: ['transformers'],
  cite: {
    // Author of the original, then those of the version of 2022 in the order of the page.
    authors: ['Alexander Rush', 'Austin Huang', 'Suraj Subramanian', 'Jonathan Sum', 'Khalid Almubarak', 'Stella Biderman'],
  },
} satisfies Resource
