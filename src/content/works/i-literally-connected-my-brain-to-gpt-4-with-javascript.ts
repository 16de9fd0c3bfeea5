import type { Resource } from '../schema.ts'

export default {
  id: 'i-literally-connected-my-brain-to-gpt-4-with-javascript',
  kind: 'video',
  title: { en: 'I literally connected my brain to GPT-4 with JavaScript', zh: '我用 JavaScript 把大脑接上了 GPT-4：I literally connected my brain to GPT-4 with JavaScript' },
  by: ['Fireship'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://youtu.be/-HYbFm67Gs8', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'The list gives this video no title, only the heading “it really is big”. Elsewhere it is cited as a 2023 Fireship video: the presenter puts on a Neurosity brain-reading headset, reads its signals with the maker’s JavaScript library and sends GPT-4 a prompt by thought.',
    zh: '清单没有写出视频标题，只把它放在「真的很大」之下；据别处的引用，这是 Fireship 2023 年的一期视频。作者戴上 Neurosity 的非侵入式脑机设备，用厂商的 JavaScript SDK 读取信号，靠意念向 GPT-4 发问。',
  },
  topics: ['applications'],
} satisfies Resource
