import type { Resource } from '../schema.ts'

export default {
  id: 'two-minutes-nlp-a-taxonomy-of-tokenization-methods',
  kind: 'article',
  title: { en: 'Two minutes NLP — A Taxonomy of Tokenization Methods', zh: '两分钟 NLP：分词方法的分类' },
  by: ['Fabio Chiusano'],
  original: 'en',
  editions: [{ id: 'original', url: 'https://medium.com/nlplanet/two-minutes-nlp-a-taxonomy-of-tokenization-methods-60e330aacad3', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Words, characters and the subwords in between: Fabio Chiusano sorts the ways of cutting text into tokens on a single short page, so that byte pair encoding finds its place as one subword method among several.',
    zh: '按词切、按字符切，或者取两者之间的子词：Fabio Chiusano 用一页短文给各种分词方法归了类。看完就知道，BPE 只是子词方法里的一种，旁边还有哪些同类。',
  },
  topics: ['tokenization'],
} satisfies Resource
