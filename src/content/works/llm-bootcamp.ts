import type { Resource } from '../schema.ts'

export default {
  id: 'llm-bootcamp',
  kind: 'course',
  title: { en: 'LLM Bootcamp', zh: '大语言模型训练营（LLM Bootcamp）' },
  by: ['Charles Frye', 'Sergey Karayev', 'Josh Tobin'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://fullstackdeeplearning.com/llm-bootcamp/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'video', url: 'https://fullstackdeeplearning.com/llm-bootcamp/spring-2023/', lang: 'en', role: 'video', provenance: 'official', title: 'LLM Bootcamp, Spring 2023' },
  ],
  summary: {
    en: 'Charles Frye, Sergey Karayev and Josh Tobin teach the whole job of shipping an LLM application: foundations, prompt engineering, retrieval and tools, interface design, and keeping it running once people use it. The lectures of spring 2023 are recorded and free to watch.',
    zh: '三位讲师 Charles Frye、Sergey Karayev、Josh Tobin 带你走一遍大语言模型应用从无到有的全程：模型基础、提示工程、检索与工具、交互设计，直到上线后的运维与改进。2023 年春季的课程录像可免费观看。',
  },
  topics: ['applications', 'prompting', 'infrastructure'],
} satisfies Resource
