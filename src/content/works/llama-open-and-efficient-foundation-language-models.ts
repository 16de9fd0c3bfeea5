import type { Resource } from '../schema.ts'

export default {
  id: 'llama-open-and-efficient-foundation-language-models',
  kind: 'paper',
  title: { en: 'LLaMA: Open and efficient foundation language models', zh: 'LLaMA：开放、高效的基础语言模型' },
  by: ['Hugo Touvron', 'Thibaut Lavril', 'Gautier Izacard'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2302.13971', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.facebook.com/blog/large-language-model-llama-meta-ai/',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Meta AI',
      title: 'Introducing LLaMA: A foundational, 65-billion-parameter large language model',
    },
    { id: 'code', url: 'https://github.com/facebookresearch/llama', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Four models from 7 to 65 billion parameters, trained on public data alone and on more tokens than usual for their size, so that running them stays cheap. LLaMA-13B beat GPT-3 on most benchmarks. The license let in only researchers, yet the weights soon spread and open models took off from there.',
    zh: 'Meta 只用公开数据训练了 70 亿到 650 亿参数的四个模型，并有意多喂词元：训练多花一点，换来推理便宜。130 亿参数的一款在多数基准测试上胜过 GPT-3。权重原本只许研究使用，却很快流传开来，2023 年许多开源模型都由此起步。',
  },
  after: ['training-compute-optimal-large-language-models'],
  topics: ['open-models', 'training', 'scaling'],
  cite: {
    authors: [
      'Hugo Touvron',
      'Thibaut Lavril',
      'Gautier Izacard',
      'Xavier Martinet',
      'Marie-Anne Lachaux',
      'Timothée Lacroix',
      'Baptiste Rozière',
      'Naman Goyal',
      'Eric Hambro',
      'Faisal Azhar',
      'Aurelien Rodriguez',
      'Armand Joulin',
      'Edouard Grave',
      'Guillaume Lample',
    ],
    arxiv: '2302.13971',
  },
} satisfies Resource
