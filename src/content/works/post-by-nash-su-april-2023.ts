import type { Resource } from '../schema.ts'

export default {
  id: 'post-by-nash-su-april-2023',
  kind: 'post',
  title: { en: 'Post by @nash_su, April 2023', zh: '@nash_su 的推文（2023 年 4 月）' },
  by: ['@nash_su'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://twitter.com/nash_su/status/1651450879122501632', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Only an address stands in the list here, without a title or a word of comment. What can be said: it was posted on 27 April 2023, and it sits among the open models that followed LLaMA, between MiniGPT-4 and StableLM.',
    zh: '清单在这里只留了一个链接，没有标题，也没有说明。能确定的是：它发布于 2023 年 4 月 27 日，排在 MiniGPT-4 和 StableLM 之间，与「羊驼家族」的其他开源模型放在一起。',
  },
  standing: 'historic',
  topics: ['open-models'],
} satisfies Resource
