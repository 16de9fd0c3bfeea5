import type { Resource } from '../schema.ts'

export default {
  id: 'auto-gpt-an-autonomous-gpt-4-experiment',
  kind: 'tool',
  title: { en: 'Auto-GPT: An autonomous GPT-4 experiment', zh: 'Auto-GPT：一次让 GPT-4 自主行动的实验' },
  by: ['Significant Gravitas'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://github.com/Significant-Gravitas/Auto-GPT', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'In spring 2023 this open-source program let GPT-4 break a goal into steps by itself and choose among tools such as web access and file storage to carry them out. It made the idea of an autonomous agent popular, along with its weaknesses. The project has since grown into something else, so read it as a record of that moment.',
    zh: '2023 年春天走红的开源实验：给定一个目标，GPT-4 自行拆解步骤，从联网、文件存储等工具里挑选着用。它让「自主智能体」广为人知，也让人看到这类系统有多容易跑偏。项目如今已大变样，宜当作那个时期的记录来看。',
  },
  standing: 'historic',
  topics: ['agents', 'applications'],
} satisfies Resource
