import type { Resource } from '../schema.ts'

export default {
  id: 'march-2023-humanity-takes-a-road-of-no-return',
  kind: 'video',
  title: { en: 'March 2023: humanity takes a road of no return', zh: '2023 年 3 月，人类终究走上了一条无法回头的路' },
  by: ['Bilibili（作者不详）'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://www.bilibili.com/video/BV1VL411U7MU/', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Its title is the mood of the month in which GPT-4, Microsoft 365 Copilot and ERNIE Bot all appeared within days. Watch this Chinese video as a record of how those weeks felt rather than as an explanation of the technology.',
    zh: 'GPT-4、Microsoft 365 Copilot、文心一言在几天之内接连亮相，标题就是那个月的心情。不妨把这期 B 站视频当作时代记录来看：原理另有人讲，它留下的是当时的震动。',
  },
  standing: 'historic',
  topics: ['society'],
} satisfies Resource
