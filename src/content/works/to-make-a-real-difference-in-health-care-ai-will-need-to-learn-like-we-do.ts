import type { Resource } from '../schema.ts'

export default {
  id: 'to-make-a-real-difference-in-health-care-ai-will-need-to-learn-like-we-do',
  kind: 'article',
  title: { en: 'To make a real difference in health care, AI will need to learn like we do', zh: '要真正改变医疗，AI 得像人一样学习' },
  by: ['Vijay Pande'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://time.com/6274752/ai-health-care/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Passing a medical exam does not make a doctor. Vijay Pande, an a16z partner who invests in biopharma and health care, argues in TIME for an ecosystem of “specialist” AIs that learn as the best physicians and drug developers do: first the schooling, then years of apprenticeship.',
    zh: '考过执业考试，不等于会看病。a16z 合伙人 Vijay Pande 在《时代》周刊撰文，主张培养一批「专科」AI：先上课，再像优秀的医生和新药研发者那样跟着高手长期历练。一个样样都懂一点的通用模型，替代不了它们。',
  },
  length: { minutes: 6 },
  topics: ['biology', 'training', 'market'],
} satisfies Resource
