import type { Resource } from '../schema.ts'

export default {
  id: 'gpt-4-sparks-of-artificial-general-intelligence-selected-and-translated',
  kind: 'article',
  title: { en: 'GPT-4, sparks of artificial general intelligence: selected and translated', zh: '《GPT-4，通用人工智能的火花》论文内容精选与翻译' },
  by: ['orangeblog'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://orangeblog.notion.site/GPT-4-8fc50010291d47efb92cbbd668c8c893', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Microsoft’s paper on an early, text-only GPT-4 runs to 154 pages of experiments. This Chinese digest picks out the telling ones and translates them, for readers who want the evidence behind the phrase “sparks of AGI” without the whole of it.',
    zh: '微软研究院测试早期 GPT-4（尚无多模态）的论文长达 154 页，这里挑出有代表性的实验和结论译成中文。「通用人工智能的火花」这话凭什么说得出口？没时间读完原文，可以先看它。',
  },
  explains: ['sparks-of-artificial-general-intelligence-early-experiments-with-gpt-4'],
  topics: ['evaluation', 'reasoning'],
} satisfies Resource
