import type { Resource } from '../schema.ts'

export default {
  id: 'babyagi',
  kind: 'tool',
  title: { en: 'BabyAGI', zh: 'BabyAGI：任务驱动的自主智能体' },
  by: ['Yohei Nakajima'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/yoheinakajima/babyagi', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'mirror',
      url: 'https://github.com/yoheinakajima/babyagi_archive',
      lang: 'en',
      role: 'mirror',
      provenance: 'official',
      title: 'Archive of the 2023 script (the original address holds a newer project since September 2024)',
    },
  ],
  summary: {
    en: 'The 2023 original was a Python script of about 140 lines. Three prompts carried out a task, derived new tasks from the result and put them in order, in an endless loop, while a vector database kept earlier results as context. Few programs show so plainly how little code an agent loop takes.',
    zh: '2023 年的原版只有大约 140 行 Python：一个提示词执行任务，一个根据结果派生新任务，一个重排优先级，如此循环往复，并用向量数据库存下已有结果作上下文。想弄清智能体循环最少需要什么，看它就够了。',
  },
  standing: 'historic',
  topics: ['agents', 'applications'],
} satisfies Resource
