import type { Resource } from '../schema.ts'

export default {
  id: 'palm-scaling-language-modeling-with-pathways',
  kind: 'paper',
  title: { en: 'PaLM: Scaling language modeling with Pathways', zh: 'PaLM：用 Pathways 扩大语言模型规模' },
  by: ['Aakanksha Chowdhery', 'Sharan Narang', 'Jacob Devlin'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2204.02311', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.googleblog.com/2022/04/pathways-language-model-palm-scaling-to.html',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Google',
      title: 'Pathways Language Model (PaLM): Scaling to 540 Billion Parameters for Breakthrough Performance',
    },
    { id: 'palm-2', url: 'https://arxiv.org/abs/2305.10403', lang: 'en', role: 'companion', provenance: 'official', by: 'Google', title: 'PaLM 2 Technical Report' },
  ],
  summary: {
    en: 'Spreading one dense model of 540 billion parameters over 6,144 TPU chips took a new system, Google’s Pathways, and the paper is partly an account of that. Its other half is what size bought: on some tasks accuracy jumped well above the trend of smaller models, early material for the debate on emergent abilities.',
    zh: 'Google 借助新系统 Pathways，把一个 5400 亿参数的稠密模型铺到 6144 块 TPU 芯片上训练。更值得看的是结果：模型变大时，部分任务的成绩陡然跃升，超出小模型外推的预期，成了讨论涌现能力的重要素材。后续的 PaLM 2 技术报告也附在一旁。',
  },
  topics: ['scaling', 'training', 'infrastructure'],
  cite: { arxiv: '2204.02311' },
} satisfies Resource
