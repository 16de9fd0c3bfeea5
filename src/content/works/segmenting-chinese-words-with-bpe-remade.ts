import type { Resource } from '../schema.ts'

export default {
  id: 'segmenting-chinese-words-with-bpe-remade',
  kind: 'article',
  title: { en: 'Segmenting Chinese words with BPE (remade)', zh: '使用 BPE 原理进行汉语字词切分（重制版）' },
  by: ['less-bug.com'],
  original: 'zh',
  editions: [{ id: 'original', url: 'https://www.less-bug.com/posts/using-bpe-principle-for-chinese-word-segmentation-plate/', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Chinese puts no spaces between words, so where does one begin? The author implements the merging idea of byte pair encoding on Chinese text and lets frequent neighbours grow into words, which shows the algorithm apart from the English examples it is always taught with.',
    zh: '汉语词与词之间没有空格，词的边界从哪里来？作者把 BPE 的合并思路用到中文语料上，让经常相邻的字自己「长」成词，并写成代码。看惯了英文例子，换成中文更能看清算法在做什么。',
  },
  topics: ['tokenization'],
} satisfies Resource
