import type { PathCard } from '../../schema.ts'

export default {
  id: 'intro-to-llms',
  title: { en: 'Intro to LLMs: the reading list', zh: '大语言模型入门：阅读清单' },
  promise: {
    en: 'Watch Karpathy’s one-hour talk, then read the 35 works behind it, topic by topic',
    zh: '先看 Karpathy 一小时的演讲，再按主题读完背后的 35 部作品',
  },
  source: {
    label: {
      en: 'Reading list for Andrej Karpathy’s “Intro to Large Language Models”, Oxen.ai',
      zh: 'Oxen.ai：Andrej Karpathy「大语言模型入门」精选阅读清单',
    },
    url: 'https://blog.oxen.ai/reading-list-for-andrej-karpathys-intro-to-large-language-models-video/',
    date: '2023-11-26',
  },
} satisfies PathCard
