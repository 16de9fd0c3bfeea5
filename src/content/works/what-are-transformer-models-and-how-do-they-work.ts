import type { Resource } from '../schema.ts'

export default {
  id: 'what-are-transformer-models-and-how-do-they-work',
  kind: 'article',
  title: { en: 'What Are Transformer Models and How Do They Work?', zh: 'Transformer 模型是什么，又是如何工作的？' },
  by: ['Luis Serrano'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://txt.cohere.com/what-are-transformer-models/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'The word suggestions on a phone lose the thread after three words; a Transformer keeps it. Starting from that difference, Cohere’s explainer adds one part at a time (tokens, embeddings, positions, attention, feed-forward layers, softmax) with pictures instead of formulas.',
    zh: '手机输入法的联想词接上几个就跑题，Transformer 却能守住上下文。Cohere 的这篇讲解从这个差别出发，依次加上词元、嵌入、位置编码、注意力、前馈层和 softmax，几乎不用公式，每一步都配图。',
  },
  explains: ['attention-is-all-you-need'],
  topics: ['transformers', 'foundations'],
} satisfies Resource
