import type { Resource } from '../schema.ts'

export default {
  id: 'the-generative-ai-revolution-in-games',
  kind: 'article',
  title: { en: 'The generative AI revolution in games', zh: '游戏业的生成式 AI 革命' },
  by: ['James Gwertzman', 'Jack Soslow'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://a16z.com/the-generative-ai-revolution-in-games/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://a16z.com/2022/11/17/the-generative-ai-revolution-in-games/', lang: 'en', role: 'mirror', provenance: 'official' },
    {
      id: 'follow-up',
      url: 'https://a16z.com/the-generative-ai-revolution-will-enable-anyone-to-create-games/',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'Joshua Lu, Robin Guo',
      title: 'The Generative AI Revolution will Enable Anyone to Create Games',
    },
  ],
  summary: {
    en: 'Of cost, quality and speed, a game maker usually gets two. a16z’s games team expects generative AI to loosen that bind as detailed art becomes cheap to produce, and follows what this does to designers, studios and the market. The sequel asks what happens when players themselves build with these tools.',
    zh: '成本、质量、速度，做游戏通常只能三选二。a16z 游戏团队认为生成式 AI 会打破这个僵局：精细的素材一旦变得便宜，设计师、工作室乃至整个市场都要重新洗牌。续篇接着问：玩家人人能用 AI 造游戏时，又会怎样？',
  },
  standing: 'historic',
  topics: ['market', 'applications'],
} satisfies Resource
