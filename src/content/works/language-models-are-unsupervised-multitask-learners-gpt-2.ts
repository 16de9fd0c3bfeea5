import type { Resource } from '../schema.ts'

export default {
  id: 'language-models-are-unsupervised-multitask-learners-gpt-2',
  kind: 'paper',
  title: { en: 'Language Models are Unsupervised Multitask Learners (GPT-2)', zh: 'GPT-2：语言模型是无监督的多任务学习者' },
  by: ['Alec Radford', 'Jeffrey Wu', 'Rewon Child', 'David Luan'],
  etAl: true,
  year: 2019,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://d4mucfpksywv.cloudfront.net/better-language-models/language_models_are_unsupervised_multitask_learners.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/openai/gpt-2', lang: 'en', role: 'code', provenance: 'official', by: 'OpenAI' },
    { id: 'arxiv-dive', url: 'https://blog.oxen.ai/arxiv-dives-language-models-are-unsupervised-multitask-learners-gpt-2/', lang: 'en', role: 'explainer', provenance: 'community', by: 'Oxen.ai' },
  ],
  summary: {
    en: 'Train 1.5 billion parameters on 40 GB of web text to do nothing but predict the next word, and the model begins to translate, summarize and answer questions that nobody labeled for it. GPT-2 did all of this zero-shot and often poorly, yet well enough to suggest that scale would do the rest.',
    zh: '只让 15 亿参数的模型在 40 GB 网页文本上预测下一个词，不给任何任务标注，它竟开始会一点翻译、摘要和问答。GPT-2 的零样本成绩大多还很粗糙，却已说明任务能力可以从语言建模里自己长出来，把规模做大便成了顺理成章的下一步。',
  },
  after: ['attention-is-all-you-need'],
  topics: ['transformers', 'training'],
  cite: { authors: ['Alec Radford', 'Jeffrey Wu', 'Rewon Child', 'David Luan', 'Dario Amodei', 'Ilya Sutskever'] },
} satisfies Resource
