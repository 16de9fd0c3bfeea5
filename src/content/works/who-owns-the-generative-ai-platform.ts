import type { Resource } from '../schema.ts'

export default {
  id: 'who-owns-the-generative-ai-platform',
  kind: 'article',
  title: { en: 'Who owns the generative AI platform?', zh: '谁将拥有生成式 AI 平台？' },
  by: ['Matt Bornstein', 'Guido Appenzeller', 'Martin Casado'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://a16z.com/who-owns-the-generative-ai-platform/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://a16z.com/2023/01/19/who-owns-the-generative-ai-platform/', lang: 'en', role: 'mirror', provenance: 'official' },
  ],
  summary: {
    en: 'Where does the money in generative AI end up? After meeting dozens of founders and operators, the authors split the market of early 2023 into infrastructure, models and applications, find the infrastructure vendors collecting most of it, and see no lasting moat in any layer yet.',
    zh: '生成式 AI 的钱流到了哪一层？作者访谈了数十位创业者和大公司的从业者，把 2023 年初的市场分成基础设施、模型、应用三层：拿走大头的是基础设施厂商，应用增长快却难留住用户，各层都还看不到稳固的护城河。',
  },
  standing: 'historic',
  topics: ['market', 'infrastructure'],
} satisfies Resource
