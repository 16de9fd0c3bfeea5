import type { Resource } from '../schema.ts'

export default {
  id: 'generative-ai-the-next-consumer-platform',
  kind: 'article',
  title: { en: 'Generative AI: The next consumer platform', zh: '生成式 AI：下一个消费级平台' },
  by: ['Andreessen Horowitz'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://a16z.com/generative-ai-the-next-consumer-platform/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://a16z.com/2023/02/07/everyday-ai-consumer/', lang: 'en', role: 'mirror', provenance: 'official' },
  ],
  summary: {
    en: 'Two months after ChatGPT appeared, a16z walked through everyday markets, from therapy to e-commerce, looking for what consumers would do with software that talks, writes and draws. Today it reads as a list of early bets to hold against what has happened.',
    zh: 'ChatGPT 发布刚两个多月，a16z 就把日常消费市场过了一遍，从心理咨询到网购，设想软件会说、会写、会画之后，普通人拿它做什么。今天回看，正好逐条核对哪些押中了，哪些落了空。',
  },
  standing: 'historic',
  topics: ['market', 'applications'],
} satisfies Resource
