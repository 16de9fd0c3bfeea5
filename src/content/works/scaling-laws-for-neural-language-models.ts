import type { Resource } from '../schema.ts'

export default {
  id: 'scaling-laws-for-neural-language-models',
  kind: 'paper',
  title: { en: 'Scaling Laws for Neural Language Models', zh: '神经语言模型的规模定律' },
  by: ['Jared Kaplan', 'Sam McCandlish', 'Tom Henighan', 'Tom B. Brown'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2001.08361', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Loss falls along smooth power laws as parameters, data and compute grow, some of them holding over more than seven orders of magnitude, while depth and width hardly matter. From these curves OpenAI could forecast a large run by small ones; their advice to put most new compute into model size was later revised by Chinchilla.',
    zh: '参数、数据、算力增加时，语言模型的损失沿着平滑的幂律下降，有的趋势跨越七个数量级以上，而网络的深浅宽窄影响很小。有了这些曲线，就能用小实验推算大模型的效果；至于「算力主要用来加大模型」的建议，后来被 Chinchilla 修正。',
  },
  topics: ['scaling', 'training'],
  cite: {
    authors: ['Jared Kaplan', 'Sam McCandlish', 'Tom Henighan', 'Tom B. Brown', 'Benjamin Chess', 'Rewon Child', 'Scott Gray', 'Alec Radford', 'Jeffrey Wu', 'Dario Amodei'],
    arxiv: '2001.08361',
  },
} satisfies Resource
