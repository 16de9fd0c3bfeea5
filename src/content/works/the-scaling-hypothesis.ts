import type { Resource } from '../schema.ts'

export default {
  id: 'the-scaling-hypothesis',
  kind: 'article',
  title: { en: 'The scaling hypothesis', zh: '规模假说' },
  by: ['Gwern Branwen'],
  year: 2020,
  original: 'en',
  editions: [{ id: 'original', url: 'https://gwern.net/scaling-hypothesis', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Gwern’s essay on what GPT-3 meant: train a simple architecture with enough data and compute, and abilities nobody designed appear, with no sign yet of the curve flattening. He sets out the intuition behind this, asks why so few laboratories acted on it, and weighs the objections.',
    zh: 'GPT-3 最让人意外的，是它的许多本事并没有人专门设计。Gwern 由此展开「规模假说」：架构简单也无妨，只要数据和算力足够多，能力就会自己冒出来，而曲线还看不到变平的迹象。他还追问：为什么当时肯信的人这么少？',
  },
  explains: ['language-models-are-few-shot-learners'],
  topics: ['scaling'],
} satisfies Resource
