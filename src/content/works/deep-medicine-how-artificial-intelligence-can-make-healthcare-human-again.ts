import type { Resource } from '../schema.ts'

export default {
  id: 'deep-medicine-how-artificial-intelligence-can-make-healthcare-human-again',
  kind: 'book',
  title: { en: 'Deep medicine: How artificial intelligence can make healthcare human again', zh: '深度医疗：人工智能如何让医疗重归人性' },
  by: ['Eric Topol'],
  year: 2019,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.amazon.com/Deep-Medicine-Eric-Topol-audiobook/dp/B07PJ21V5N', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'podcast',
      url: 'https://a16z.com/podcast/a16z-podcast-ai-and-your-doctor-today-and-tomorrow/',
      lang: 'en',
      role: 'discussion',
      provenance: 'community',
      by: 'a16z',
      title: 'a16z Podcast: AI and Your Doctor, Today and Tomorrow',
    },
  ],
  summary: {
    en: 'For cardiologist Eric Topol, the best thing AI can give medicine is time: let machines read scans, take notes and sift records, and doctors can look at patients again. Written before the chatbots, the book asks first what medicine needs, and only then what the technology can do.',
    zh: '心脏病专家 Eric Topol 认为，AI 能给医疗的最大礼物是时间：读片、记病历、翻资料交给机器，医生才能重新看着病人说话。这本书早于聊天机器人热潮，先问医疗需要什么，再问技术能做什么。',
  },
  topics: ['biology', 'society'],
} satisfies Resource
