import type { Resource } from '../schema.ts'

export default {
  id: 'principle-driven-self-alignment-of-language-models-from-scratch-with-minimal-human-supervision',
  kind: 'paper',
  title: { en: 'Principle-Driven Self-Alignment of Language Models from Scratch with Minimal Human Supervision', zh: '原则驱动的自对齐：用极少的人类监督从零对齐语言模型' },
  by: ['Zhiqing Sun', 'Yikang Shen', 'Qinhong Zhou', 'Hongxin Zhang'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2305.03047', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/IBM/Dromedary', lang: 'en', role: 'code', provenance: 'official', title: 'Dromedary: towards helpful, ethical and reliable LLMs' },
  ],
  summary: {
    en: 'Sixteen written principles, five worked examples and under 300 lines of human annotation in all: with those, the 65-billion LLaMA model answers its own synthetic questions and is then fine-tuned on the answers. The result, Dromedary, shows how little human feedback alignment may need.',
    zh: '人只写了 16 条原则、5 个示例，全部标注不到 300 行；LLaMA-65B 据此自问自答，再拿自己的回答微调自己，于是有了 Dromedary（单峰驼）。它想证明：对齐模型未必要靠海量的人类反馈。',
  },
  topics: ['alignment', 'open-models'],
  cite: { authors: ['Zhiqing Sun', 'Yikang Shen', 'Qinhong Zhou', 'Hongxin Zhang', 'Zhenfang Chen', 'David Cox', 'Yiming Yang', 'Chuang Gan'], arxiv: '2305.03047', venue: 'NeurIPS 2023' },
} satisfies Resource
