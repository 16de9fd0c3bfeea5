import type { Resource } from '../schema.ts'

export default {
  id: 'ai-for-full-self-driving-at-tesla',
  kind: 'video',
  title: { en: 'AI for full-self driving at Tesla', zh: '特斯拉全自动驾驶背后的 AI' },
  by: ['Andrej Karpathy'],
  year: 2020,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.youtube.com/watch?v=hx7BXih7zx8', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'What is a stop sign? Some are held by a person, some are half hidden by a branch, some do not apply to right turns. Karpathy’s 2020 talk uses them to show how Tesla’s data engine finds rare cases in the fleet, labels them and retrains, and why that long tail takes most of the work.',
    zh: '停车标志有什么难认的？有的被树枝挡住，有的举在人手里，有的右转除外，个个都是例外。Karpathy 在 2020 年的 ScaledML 大会上讲解特斯拉的「数据引擎」：怎样从车队里找出这些罕见样本，标注、再训练，周而复始。',
  },
  moments: [{ seconds: 515, label: { en: 'Why the long tail is hard: stop signs', zh: '长尾问题为什么难：以停车标志为例' }, edition: 'original' }],
  topics: ['vision', 'applications'],
  cite: { venue: 'ScaledML 2020' },
} satisfies Resource
