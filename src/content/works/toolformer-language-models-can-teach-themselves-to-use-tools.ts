import type { Resource } from '../schema.ts'

export default {
  id: 'toolformer-language-models-can-teach-themselves-to-use-tools',
  kind: 'paper',
  title: { en: 'Toolformer: Language models can teach themselves to use tools', zh: 'Toolformer：语言模型可以自学使用工具' },
  by: ['Timo Schick', 'Jane Dwivedi-Yu', 'Roberto Dessì', 'Roberta Raileanu'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2302.04761', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Given a handful of examples per tool, the model annotates its own training text with API calls (calculator, search, translation, calendar), keeps only those that make the following words easier to predict, and is fine-tuned on the result. A 6.7-billion-parameter model taught like this rivals far larger ones on several zero-shot tasks.',
    zh: '每种工具只给几个示例，模型便自己在训练文本里插入计算器、搜索、翻译、日历等 API 调用，只留下确实有助于预测后文的那些，再拿来微调自己。这样训练出的 67 亿参数模型，在多项零样本任务上不输大得多的模型。',
  },
  topics: ['agents', 'training'],
  cite: {
    // As the proceedings list them; the arXiv preprint is without Eric Hambro.
    authors: ['Timo Schick', 'Jane Dwivedi-Yu', 'Roberto Dessì', 'Roberta Raileanu', 'Maria Lomeli', 'Eric Hambro', 'Luke Zettlemoyer', 'Nicola Cancedda', 'Thomas Scialom'],
    arxiv: '2302.04761',
    venue: 'NeurIPS 2023',
  },
} satisfies Resource
