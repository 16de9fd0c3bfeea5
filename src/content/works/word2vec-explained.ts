import type { Resource } from '../schema.ts'

export default {
  id: 'word2vec-explained',
  kind: 'article',
  title: { en: 'Word2vec explained', zh: 'Word2vec 详解' },
  by: ['Vatsal'],
  year: 2021,
  original: 'en',
  editions: [{ id: 'original', url: 'https://towardsdatascience.com/word2vec-explained-49c52b4ccb71', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Words that keep the same company get similar numbers: that is the idea behind word2vec. Vatsal walks through its two architectures, CBOW and skip-gram, then trains embeddings on Shakespeare’s plays in Python and plots them to see which words land near each other.',
    zh: '常和同样的词作伴的词，数值表示也相近，这是 word2vec 的出发点。文章讲解 CBOW 与 skip-gram 两种架构，再用 Python 在莎士比亚剧本上训练词嵌入，画成散点图，看看哪些词会聚到一起。',
  },
  topics: ['foundations', 'tokenization'],
} satisfies Resource
