import type { Resource } from '../schema.ts'

export default {
  id: 'for-b2b-generative-ai-apps-is-less-more',
  kind: 'article',
  title: { en: 'For B2B generative AI apps, is less more?', zh: 'B2B 生成式 AI 应用：少即是多？' },
  by: ['Andreessen Horowitz'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://a16z.com/for-b2b-generative-ai-apps-is-less-more/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://a16z.com/2023/03/30/b2b-generative-ai-synthai/', lang: 'en', role: 'mirror', provenance: 'official' },
  ],
  summary: {
    en: 'The first wave of business tools wrote more text; the bet here is that the second will leave you with less to read. The authors call it “SynthAI”: systems that condense what is known into something one can decide on, and that compete on owning the workflow rather than on fluent prose.',
    zh: '第一波企业应用拿 AI 写出更多文字，作者押注第二波会反过来：把已有信息归纳成更少、更有用的内容，帮人做决定。文中称之为「SynthAI」，并认为胜负要看谁掌握工作流程，炫目的生成能力反在其次。',
  },
  standing: 'historic',
  topics: ['market', 'applications'],
} satisfies Resource
