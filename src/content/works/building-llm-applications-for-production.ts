import type { Resource } from '../schema.ts'

export default {
  id: 'building-llm-applications-for-production',
  kind: 'article',
  title: { en: 'Building LLM applications for production', zh: '把大语言模型应用推向生产环境' },
  by: ['Chip Huyen'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://huyenchip.com/2023/04/11/llm-engineering.html', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'A demo may take an afternoon; Chip Huyen writes about what comes after it. Prompts that answer differently each time, cost and latency, versioning, and the choice between prompting and fine-tuning get a section each, followed by ways to chain tasks with control flow and tools, and the use cases that hold up.',
    zh: '做个演示也许只要一个下午，难的是上线。Chip Huyen 把其间的麻烦逐一盘点：同一提示词输出不稳定、成本与延迟、版本管理，以及该写提示词还是做微调。后半篇讲如何用控制流和工具把多个任务串起来，再看哪些应用场景站得住脚。',
  },
  topics: ['applications', 'prompting', 'infrastructure'],
} satisfies Resource
