import type { Resource } from '../schema.ts'

export default {
  id: 'the-new-industrial-revolution-bio-x-ai',
  kind: 'article',
  title: { en: 'The new industrial revolution: Bio x AI', zh: '新工业革命：生物学与 AI 相乘' },
  by: ['Andreessen Horowitz'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://a16z.com/2023/05/17/the-new-industrial-revolution-bio-x-ai/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'The claim fits in a line: the next industrial revolution in human history will be biology powered by AI. Behind it stands a long-held view at a16z that biology is turning from a science of slow, one-off experiments into engineering that can be repeated and scaled.',
    zh: '核心主张只有一句：人类历史上的下一次工业革命，将是由 AI 驱动的生物学革命。背后是 a16z 一贯的看法：生物学正从一次一试的实验科学，变成可以重复、可以放大的工程。',
  },
  topics: ['biology', 'market'],
} satisfies Resource
