import type { Resource } from '../schema.ts'

export default {
  id: 'chatgpt-and-large-language-models-for-complete-outsiders',
  kind: 'article',
  title: { en: 'ChatGPT and large language models for complete outsiders', zh: '面向完全外行的 ChatGPT 和大语言模型介绍' },
  by: ['From nothing'],
  original: 'zh',
  editions: [{ id: 'original', url: 'http://hemin.live/archives/1143', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'For readers who know nothing of the field and want to be told in Chinese: this post on the blog From nothing explains what ChatGPT and a large language model are without asking for a technical background.',
    zh: '写给完全没有技术背景的读者：博客 From nothing 的这篇文章用中文讲清 ChatGPT 和大语言模型是什么。家里人问起来，又不想从神经网络讲起时，可以先把它发过去。',
  },
  topics: ['foundations'],
} satisfies Resource
