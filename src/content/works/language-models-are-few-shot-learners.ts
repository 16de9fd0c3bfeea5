import type { Resource } from '../schema.ts'

export default {
  id: 'language-models-are-few-shot-learners',
  kind: 'paper',
  title: { en: 'Language models are few-shot learners', zh: '语言模型是少样本学习者（GPT-3）' },
  by: ['Tom B. Brown', 'Benjamin Mann', 'Nick Ryder'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2005.14165', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'data', url: 'https://github.com/openai/gpt-3', lang: 'en', role: 'companion', provenance: 'official', by: 'OpenAI', title: 'GPT-3: data, samples and model card' },
  ],
  summary: {
    en: 'What changes when the GPT recipe grows to 175 billion parameters? Shown a few examples in its prompt, GPT-3 translates, does arithmetic and answers questions with no update to its weights. That is in-context learning, and this paper made it, along with the decoder-only architecture, the norm for modern LLMs.',
    zh: '把 GPT 放大到 1750 亿参数，会发生什么？OpenAI 发现，只要在提示词里给几个例子，GPT-3 不更新任何权重就能翻译、算术、答题。「上下文学习」由此为人熟知，仅解码器架构也成了现代大语言模型的主流。',
  },
  after: ['improving-language-understanding-by-generative-pre-training'],
  topics: ['scaling', 'prompting', 'transformers'],
  cite: { arxiv: '2005.14165', venue: 'NeurIPS 2020' },
} satisfies Resource
