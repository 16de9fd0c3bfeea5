import type { Resource } from '../schema.ts'

export default {
  id: 'prompt-engineering-guide',
  kind: 'guide',
  title: { en: 'Prompt Engineering Guide', zh: '提示工程指南' },
  by: ['DAIR.AI'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.promptingguide.ai/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'zh', url: 'https://www.promptingguide.ai/zh', lang: 'zh', role: 'translation', provenance: 'official', title: '提示工程指南' },
    { id: 'code', url: 'https://github.com/dair-ai/Prompt-Engineering-Guide', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'brex', url: 'https://github.com/brexhq/prompt-engineering', lang: 'en', role: 'companion', provenance: 'community', by: 'Brex', title: 'Brex’s Prompt Engineering Guide' },
  ],
  summary: {
    en: 'DAIR.AI’s open reference on writing prompts: the settings that shape an answer, zero-shot and few-shot prompting, chain of thought, self-consistency, ReAct, and examples for particular models. Use it as a handbook; Brex’s guide, linked beside it, is lighter and more conversational.',
    zh: 'DAIR.AI 维护的开源手册，把写提示词这件事拆开来讲：采样参数怎么设，零样本、少样本、思维链、自洽性、ReAct 各在什么时候用，并附上针对具体模型的例子。官网有中文版；想读得轻松些，可以从 Brex 的指南入手。',
  },
  topics: ['prompting'],
} satisfies Resource
