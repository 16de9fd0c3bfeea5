import type { PathCard } from '../../schema.ts'

export default {
  id: 'ai-canon',
  title: { en: 'AI Canon', zh: 'AI 经典' },
  promise: {
    en: 'From first explanations to landmark papers: 96 works chosen by a16z to make sense of modern AI',
    zh: '从入门讲解到里程碑论文，a16z 选出 96 部作品，带你看懂现代 AI',
  },
  source: {
    label: {
      en: 'AI Canon, Andreessen Horowitz (a16z)',
      zh: 'a16z（Andreessen Horowitz）：AI Canon',
    },
    url: 'https://a16z.com/ai-canon/',
    date: '2023-05-25',
  },
} satisfies PathCard
