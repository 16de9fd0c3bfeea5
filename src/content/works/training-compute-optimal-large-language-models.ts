import type { Resource } from '../schema.ts'

export default {
  id: 'training-compute-optimal-large-language-models',
  kind: 'paper',
  title: { en: 'Training compute-optimal large language models', zh: '训练算力最优的大语言模型（Chinchilla）' },
  by: ['Jordan Hoffmann', 'Sebastian Borgeaud', 'Arthur Mensch'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2203.15556', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://www.deepmind.com/blog/an-empirical-analysis-of-compute-optimal-large-language-model-training',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'DeepMind',
      title: 'An empirical analysis of compute-optimal large language model training',
    },
  ],
  summary: {
    en: 'DeepMind trained over 400 models to ask how a fixed compute budget is best spent. Its answer: grow model and data in step, roughly 20 tokens per parameter. Chinchilla, at 70 billion parameters and 1.4 trillion tokens, beat the 280-billion Gopher for the same compute; most models of the day lacked data, not size.',
    zh: '算力有限，模型该做多大，数据该喂多少？DeepMind 训练了 400 多个模型来回答：两者应同步增长，大致每个参数配 20 个词元。照此训练的 Chinchilla 只有 700 亿参数，却以同等算力胜过 2800 亿参数的 Gopher：当时的模型缺的是数据，不是个头。',
  },
  topics: ['scaling', 'training'],
  cite: { arxiv: '2203.15556', venue: 'NeurIPS 2022' },
} satisfies Resource
