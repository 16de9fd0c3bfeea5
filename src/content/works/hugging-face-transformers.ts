import type { Resource } from '../schema.ts'

export default {
  id: 'hugging-face-transformers',
  kind: 'course',
  title: { en: 'Hugging Face Transformers', zh: 'Hugging Face Transformers 课程' },
  by: ['Hugging Face'],
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://huggingface.co/learn/nlp-course/chapter1/1', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'llm-course', url: 'https://huggingface.co/learn/llm-course/chapter1/1', lang: 'en', role: 'mirror', provenance: 'official', title: 'LLM Course' },
    { id: 'zh', url: 'https://huggingface.co/learn/llm-course/zh-CN/chapter1/1', lang: 'zh', role: 'translation', provenance: 'official' },
    { id: 'code', url: 'https://github.com/huggingface/course', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'The people behind the Transformers library teach it: load an open model, tokenize text, fine-tune on your own data and share the result on the Hub, with code in every chapter. The free course began as the NLP Course and has since been renamed the LLM Course.',
    zh: 'Transformers 库的开发团队亲自授课：加载开源模型、分词、用自己的数据微调，再把成果分享到 Hub，每章都有可运行的代码。这门免费课原名 NLP Course，现已改称 LLM Course，并有中文版。',
  },
  topics: ['transformers', 'open-models', 'training'],
} satisfies Resource
