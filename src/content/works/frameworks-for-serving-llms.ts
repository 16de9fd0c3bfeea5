import type { Resource } from '../schema.ts'

export default {
  id: 'frameworks-for-serving-llms',
  kind: 'article',
  title: { en: 'Frameworks for Serving LLMs', zh: '大语言模型推理与部署框架对比' },
  by: ['Sergei Savvov'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://betterprogramming.pub/frameworks-for-serving-llms-60b7f7b23407', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://sersavvov.com/blog/7-frameworks-for-serving-llms', lang: 'en', role: 'mirror', provenance: 'official', title: '7 Frameworks for Serving LLMs' },
  ],
  summary: {
    en: 'Seven open-source servers side by side, among them vLLM, Text Generation Inference, CTranslate2 and MLC LLM, tried with LLaMA 13B on a single 40 GB A100. The winners are those of July 2023; how to weigh batching, adapters and hardware is still worth learning.',
    zh: '把 vLLM、Text Generation Inference、CTranslate2、MLC LLM 等七个开源推理框架放在一起比，测试用一张 40 GB 的 A100 跑 LLaMA 13B。名次停在 2023 年 7 月，但批处理、适配器、硬件该怎么权衡，思路仍然有用。',
  },
  standing: 'historic',
  topics: ['infrastructure', 'open-models'],
} satisfies Resource
