import type { Resource } from '../schema.ts'

export default {
  id: 'prompt-flow',
  kind: 'tool',
  title: { en: 'Prompt flow', zh: 'Prompt flow：微软的大语言模型应用开发套件' },
  by: ['Microsoft'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://github.com/microsoft/promptflow', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Prompts, Python functions and model calls were nodes of a graph, kept as YAML and edited visually in VS Code. Batch runs and evaluation flows told whether a changed prompt had made the app better, and the same flow went on to deployment and monitoring. Open-sourced by Microsoft in 2023.',
    zh: '微软 2023 年开源的开发套件：提示词、Python 函数和模型调用都是流程图上的节点，存成 YAML，在 VS Code 里可视化编辑。改完提示词跑一遍批量评测，就知道是变好还是变坏；同一套流程还能接着部署和监控。',
  },
  standing: 'historic',
  topics: ['applications', 'prompting', 'evaluation'],
} satisfies Resource
