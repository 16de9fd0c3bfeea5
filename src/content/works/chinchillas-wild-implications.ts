import type { Resource } from '../schema.ts'

export default {
  id: 'chinchillas-wild-implications',
  kind: 'article',
  title: { en: 'Chinchilla’s wild implications', zh: 'Chinchilla 的惊人推论' },
  by: ['nostalgebraist'],
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.lesswrong.com/posts/6Fpvch8RR29qLEWNH/chinchilla-s-wild-implications', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Take the loss formula from DeepMind’s Chinchilla paper, put in real models such as Gopher, and the result is blunt: more parameters barely help any longer, more data would help a great deal. From there nostalgebraist comes to an uncomfortable question: how much good text is left to train on?',
    zh: '把 Gopher 等真实模型代入 Chinchilla 论文的损失公式，结论一目了然：再加参数收效甚微，真正的瓶颈是数据。nostalgebraist 接着清点各类语料，提出一个谁也答不准的问题：可供训练的好文本还剩多少？',
  },
  explains: ['training-compute-optimal-large-language-models'],
  after: ['the-scaling-hypothesis'],
  topics: ['scaling', 'training'],
} satisfies Resource
