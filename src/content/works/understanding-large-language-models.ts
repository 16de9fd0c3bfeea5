import type { Resource } from '../schema.ts'

export default {
  id: 'understanding-large-language-models',
  kind: 'article',
  title: { en: 'Understanding Large Language Models', zh: '理解大语言模型：一份论文阅读路线' },
  by: ['Sebastian Raschka'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://magazine.sebastianraschka.com/p/understanding-large-language-models', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Which papers, and in what order? Sebastian Raschka leads from attention in recurrent networks by way of the Transformer, BERT and GPT to scaling, efficiency, alignment and RLHF, with a short paragraph on what each paper added. Made for people about to read the originals.',
    zh: '该读哪些论文、按什么顺序读？Sebastian Raschka 从循环网络里的注意力讲起，经 Transformer、BERT、GPT，到规模、效率、对齐与 RLHF，每篇用一小段说明它添了什么。适合准备读原文、又怕选错起点的人。',
  },
  topics: ['foundations', 'transformers', 'alignment'],
} satisfies Resource
