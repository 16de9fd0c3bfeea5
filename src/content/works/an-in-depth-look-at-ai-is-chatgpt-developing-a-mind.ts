import type { Resource } from '../schema.ts'

export default {
  id: 'an-in-depth-look-at-ai-is-chatgpt-developing-a-mind',
  kind: 'video',
  title: { en: 'An in-depth look at AI: is ChatGPT developing a mind?', zh: '关于 AI 的深度研究：ChatGPT 正在产生心智吗？' },
  by: ['青工所'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://www.bilibili.com/video/BV1uu4y1m7ak', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Whether there is a mind in ChatGPT is answered here by opening the machine. The Bilibili video, in Chinese, animates the inside of a Transformer in 3D, so that the talk of understanding has something to hold on to.',
    zh: '「ChatGPT 有没有心智」容易聊成玄学，这期 B 站视频选择先把机器拆开：用 3D 动画把 Transformer 的内部走一遍。看清里面在算什么，再来想标题里的问题，就有了依据。',
  },
  topics: ['foundations', 'transformers', 'society'],
} satisfies Resource
