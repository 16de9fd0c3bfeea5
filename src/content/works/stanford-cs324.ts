import type { Resource } from '../schema.ts'

export default {
  id: 'stanford-cs324',
  kind: 'course',
  title: { en: 'Stanford CS324', zh: '斯坦福 CS324：大语言模型' },
  by: ['Percy Liang', 'Tatsunori Hashimoto', 'Christopher Ré'],
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://stanford-cs324.github.io/winter2022/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Taught in winter 2022, before ChatGPT, by Percy Liang, Tatsunori Hashimoto and Christopher Ré, and left online as written lecture notes. They cover what large language models can do, the data behind them and how they are built, and give whole lectures to harms, security, copyright law and environmental cost.',
    zh: '2022 年冬季学期的大语言模型课，讲义公开在网上，主讲是 Percy Liang、Tatsunori Hashimoto 和 Christopher Ré。除了建模、训练、并行与规模定律，危害、数据、安全、版权法和环境代价也各占一讲。',
  },
  topics: ['foundations', 'training', 'society'],
} satisfies Resource
