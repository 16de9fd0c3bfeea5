import type { Resource } from '../schema.ts'

export default {
  id: 'demonstrate-search-predict-composing-retrieval-and-language-models-for-knowledge-intensive-nlp',
  kind: 'paper',
  title: { en: 'Demonstrate-Search-Predict: Composing retrieval and language models for knowledge-intensive NLP', zh: 'DSP（示范、检索、预测）：组合检索模型与语言模型，完成知识密集型任务' },
  by: ['Omar Khattab', 'Keshav Santhanam', 'Xiang Lisa Li', 'David Hall'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2212.14024', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'dspy', url: 'https://github.com/stanfordnlp/dspy', lang: 'en', role: 'companion', provenance: 'official', by: 'Stanford NLP', title: 'DSPy' },
  ],
  summary: {
    en: 'Retrieving once and pasting the passages into the prompt fails when a question takes several hops. Stanford’s DSP instead writes small programs in which a frozen language model and a retriever pass text back and forth, with relative gains of 8–39% over retrieve-then-read; the DSPy framework grew out of it.',
    zh: '检索一次、把段落塞进提示词，碰到要拐几道弯的问题就不够用了。斯坦福的 DSP 把流程写成小程序，让不做微调的语言模型与检索模型来回传递文本，比「先检索再阅读」的常规做法相对提升 8% 至 39%，后来的 DSPy 框架即由此发展而来。',
  },
  after: ['retrieval-augmented-generation-for-knowledge-intensive-nlp-tasks'],
  topics: ['retrieval', 'prompting'],
  cite: { authors: ['Omar Khattab', 'Keshav Santhanam', 'Xiang Lisa Li', 'David Hall', 'Percy Liang', 'Christopher Potts', 'Matei Zaharia'], arxiv: '2212.14024' },
} satisfies Resource
