import type { PathCard } from '../../schema.ts'

export default {
  id: 'how-llms-work',
  title: { en: 'How LLMs work: a guided tour', zh: '大语言模型是如何工作的：导览' },
  promise: {
    en: 'In plain words: why language models seem so clever, where they fail, and what you can do with them',
    zh: '用大白话讲清大语言模型为何显得聪明、又在哪里犯傻，以及能拿它做什么',
  },
  source: {
    label: { en: '“How do LLMs work?”, Nólëbase', zh: 'Nólëbase《LLM 是如何工作的？》' },
    url: 'https://github.com/nolebase/nolebase',
  },
} satisfies PathCard
