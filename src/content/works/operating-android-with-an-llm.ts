import type { Resource } from '../schema.ts'

export default {
  id: 'operating-android-with-an-llm',
  kind: 'post',
  title: { en: 'Operating Android with an LLM', zh: '让大语言模型操作 Android 手机' },
  by: ['@benyu0620'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://twitter.com/benyu0620/status/1651498026085785601', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'April 2023: a language model is put at the controls of an Android phone. The source list files it among the early experiments with hands: once the model’s output counts as actions on a device, any app can become a tool, without an interface made for machines.',
    zh: '把 Android 手机交给大语言模型来操作，是 2023 年 4 月这条推文里的尝试。一旦模型的输出可以算作设备上的动作，任何 App 就都成了工具，不必再等厂商开放 API。原清单把它当作给模型装上「手」的早期尝试。',
  },
  standing: 'historic',
  topics: ['agents', 'applications'],
} satisfies Resource
