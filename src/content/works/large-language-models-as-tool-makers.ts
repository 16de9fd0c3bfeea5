import type { Resource } from '../schema.ts'

export default {
  id: 'large-language-models-as-tool-makers',
  kind: 'paper',
  title: { en: 'Large Language Models as Tool Makers', zh: 'LATM：让大语言模型自己造工具' },
  by: ['Tianle Cai', 'Xuezhi Wang', 'Tengyu Ma', 'Xinyun Chen'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2305.17126', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/ctlllll/LLM-ToolMaker', lang: 'en', role: 'code', provenance: 'official', by: 'Tianle Cai' },
  ],
  summary: {
    en: 'A strong model such as GPT-4 looks at a few instances of a task, writes a Python function for it and tests it; a cheaper one such as GPT-3.5 then calls that function for every further request. Once the tool is cached, the pair solves Big-Bench reasoning tasks about as well as GPT-4 alone, at much lower cost.',
    zh: '贵的模型造工具，便宜的模型用工具：GPT-4 看几个样例，写出并测试一个 Python 函数，此后遇到同类请求，就由 GPT-3.5 来调用。缓存下来的不是某个答案，而是一套解法；在 Big-Bench 推理任务上，效果与全程用 GPT-4 相当，推理成本却低得多。',
  },
  after: ['toolformer-language-models-can-teach-themselves-to-use-tools'],
  topics: ['agents', 'reasoning'],
  cite: { authors: ['Tianle Cai', 'Xuezhi Wang', 'Tengyu Ma', 'Xinyun Chen', 'Denny Zhou'], arxiv: '2305.17126', venue: 'ICLR 2024' },
} satisfies Resource
