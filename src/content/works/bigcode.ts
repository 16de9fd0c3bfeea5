import type { Resource } from '../schema.ts'

export default {
  id: 'bigcode',
  kind: 'tool',
  title: { en: 'BigCode', zh: 'BigCode：开放协作的代码大模型' },
  by: ['BigCode'],
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://huggingface.co/bigcode', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Hugging Face and ServiceNow began this open collaboration in 2022 to build code models in public. Its page holds The Stack, a huge corpus of permissively licensed source code, and StarCoder, a 15.5-billion-parameter model trained on it, with demos and tools beside them.',
    zh: 'Hugging Face 与 ServiceNow 在 2022 年发起的协作项目，要把代码模型做在明处。主页上能找到宽松许可的源代码语料 The Stack，以及用它训练的 155 亿参数模型 StarCoder，还有配套的演示和工具。',
  },
  topics: ['code', 'open-models'],
} satisfies Resource
