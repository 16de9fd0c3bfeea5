import type { Resource } from '../schema.ts'

export default {
  id: 'deepminds-large-model-breaks-through-on-a-60-year-old-maths-problem',
  kind: 'article',
  title: { en: 'DeepMind’s large model breaks through on a 60-year-old maths problem', zh: 'Nature：DeepMind 大模型突破 60 年数学难题，解法超出人类已有认知' },
  by: ['量子位'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://www.cnbeta.com.tw/articles/tech/1404741.htm', lang: 'zh', role: 'original', provenance: 'official' },
    {
      id: 'paper',
      url: 'https://www.nature.com/articles/s41586-023-06924-6',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Google DeepMind',
      title: 'Mathematical discoveries from program search with large language models',
    },
    { id: 'code', url: 'https://github.com/google-deepmind/funsearch', lang: 'en', role: 'code', provenance: 'community', by: 'Google DeepMind' },
  ],
  summary: {
    en: 'FunSearch has a language model write programs and an evaluator keep only those that score. On the cap set problem it built larger sets than any known before, without settling the problem itself, and it found better rules for bin packing. The report is from December 2023.',
    zh: 'FunSearch 让大语言模型写程序、评估器打分，只留得分高的继续改。在帽集（cap set）问题上，它构造出比已知结果更大的集合，难题虽未彻底解决，找到的却是训练数据里没有的新知识；装箱问题也有了更好的启发式算法。',
  },
  standing: 'historic',
  topics: ['reasoning', 'code'],
} satisfies Resource
