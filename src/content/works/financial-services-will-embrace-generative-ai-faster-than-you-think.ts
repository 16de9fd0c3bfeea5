import type { Resource } from '../schema.ts'

export default {
  id: 'financial-services-will-embrace-generative-ai-faster-than-you-think',
  kind: 'article',
  title: { en: 'Financial services will embrace generative AI faster than you think', zh: '金融业拥抱生成式 AI，会比你想的更快' },
  by: ['Andreessen Horowitz'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://a16z.com/2023/04/19/financial-services-will-embrace-generative-ai-faster-than-you-think/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Five openings for language models in finance, as seen in 2023: personal service for customers, cheaper operations, better compliance, sharper risk management, and forecasts and reports that change with the data. Together they make the case that a cautious, regulated industry will not wait.',
    zh: '受监管的金融业向来谨慎，a16z 在 2023 年却断言它会抢先用上生成式 AI，并列出五个着力点：个性化的客户体验、更省钱的运营、更好的合规、更强的风险管理，以及随数据变化的预测与报告。',
  },
  standing: 'historic',
  topics: ['market', 'applications'],
} satisfies Resource
