import type { Resource } from '../schema.ts'

export default {
  id: 'palm-2-technical-report-a-quick-brief',
  kind: 'article',
  title: { en: 'PaLM 2 Technical Report: a quick brief', zh: 'PaLM 2 Technical Report 速读简报' },
  by: ['知乎专栏'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://zhuanlan.zhihu.com/p/628650749', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'A few minutes in Chinese instead of Google’s long report on PaLM 2, the successor of PaLM: a smaller model, trained on a more multilingual mixture with several objectives, that still does better at reasoning. In a row of small open models, it stands for what a large lab was doing.',
    zh: '不想啃 Google 那份长报告，可以先看这篇中文速读。PaLM 2 比前代 PaLM 更小，靠更多语种的语料和混合训练目标，多语言与推理能力反而更强；摆在一群开源小模型中间，正好对照大厂同期的进展。',
  },
  standing: 'historic',
  explains: ['palm-scaling-language-modeling-with-pathways'],
  topics: ['training', 'evaluation'],
} satisfies Resource
