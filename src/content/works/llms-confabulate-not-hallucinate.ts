import type { Resource } from '../schema.ts'

export default {
  id: 'llms-confabulate-not-hallucinate',
  kind: 'article',
  title: { en: 'LLMs confabulate not hallucinate', zh: '大语言模型的毛病是「虚谈」，不是「幻觉」' },
  by: ['Beren Millidge'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.beren.io/2023-03-19-LLMs-confabulate-not-hallucinate/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'To hallucinate is to perceive what is not there; to confabulate is to fill a gap in memory with a fluent story and believe it. Beren Millidge argues that the second word, borrowed from patients with damaged memory, is the right one for what language models do when they do not know.',
    zh: '「幻觉」是看见不存在的东西，「虚谈」（confabulation）是记忆有了缺口，便不自觉地编一段顺畅的故事补上。Beren Millidge 拿记忆受损的患者作比：语言模型答不上来时那样一本正经地编，更像后者。',
  },
  topics: ['foundations'],
} satisfies Resource
