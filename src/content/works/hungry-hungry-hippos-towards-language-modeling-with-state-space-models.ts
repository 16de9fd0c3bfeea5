import type { Resource } from '../schema.ts'

export default {
  id: 'hungry-hungry-hippos-towards-language-modeling-with-state-space-models',
  kind: 'paper',
  title: { en: 'Hungry Hungry Hippos: Towards language modeling with state space models', zh: 'Hungry Hungry Hippos（H3）：用状态空间模型做语言建模' },
  by: ['Daniel Y. Fu', 'Tri Dao', 'Khaled K. Saab'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2212.14052', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://hazyresearch.stanford.edu/blog/2023-01-20-h3',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Hazy Research, Stanford',
      title: 'H3: Language Modeling with State Space Models and (Almost) No Attention',
    },
    { id: 'code', url: 'https://github.com/HazyResearch/H3', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Can language be modelled almost without attention? State space models cope better with length but were poor at recalling and comparing earlier tokens; the H3 layer closes most of that gap. A hybrid keeping just two attention layers edges past Transformers in perplexity, and FlashConv makes it train efficiently on GPUs.',
    zh: '状态空间模型处理长序列更省，却不擅长回忆和比较前面的词元。斯坦福设计的 H3 层补上了大半短板：只保留两层注意力的混合模型，困惑度已略胜 Transformer；配套的 FlashConv 让它在 GPU 上训练得更快。要了解注意力的替代路线，这是早期的代表作。',
  },
  topics: ['transformers', 'infrastructure'],
  cite: { authors: ['Daniel Y. Fu', 'Tri Dao', 'Khaled K. Saab', 'Armin W. Thomas', 'Atri Rudra', 'Christopher Ré'], arxiv: '2212.14052', venue: 'ICLR 2023' },
} satisfies Resource
