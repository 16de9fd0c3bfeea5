import type { Resource } from '../schema.ts'

export default {
  id: 'i-wish-gpt4-had-never-happened',
  kind: 'article',
  title: { en: 'I wish GPT4 had never happened', zh: '我多希望 GPT-4 从未出现：I wish GPT4 had never happened' },
  by: ['Chaudhry'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://chaudhry.notion.site/I-wish-GPT4-had-never-happened-9f0cbf2848a44ec9911c07fb34ff5de3', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'GPT-4 arrived in March 2023, and the author of this essay would rather it had not. The list opens with it, under a line about the current state of language models: the unease comes first, the mechanism later.',
    zh: '2023 年 3 月 GPT-4 问世，这位作者却宁愿它从未出现。清单拿它开篇，旁边只注了一句「大语言模型的现状」：先体会人们当时的不安，再去弄懂它怎么运作。',
  },
  standing: 'historic',
  topics: ['society'],
} satisfies Resource
