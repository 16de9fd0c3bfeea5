import type { Resource } from '../schema.ts'

export default {
  id: 'are-llms-robust-put-them-to-the-promptbench-test',
  kind: 'article',
  title: {
    en: 'Are LLMs robust? Put them to the PromptBench test',
    zh: '大模型鲁棒不鲁棒，PromptBench 测一测：首个大语言模型提示鲁棒性的评测基准 PromptBench',
  },
  by: ['PromptBench 团队'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://zhuanlan.zhihu.com/p/637219127', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'What did the benchmark find, and what can one do about it? The authors’ Chinese account of PromptBench goes from the attacks to the remedies under study: clean the prompt before it reaches the model, put untidy text into pre-training, fine-tune better. T5 and UL2, which held up better than ChatGPT, speak for the last.',
    zh: '作者团队写的中文解读，讲完测试结果还谈对策：先清理输入里的错字和无关内容；预训练时掺一些低质量文本，让模型见惯「脏」数据；改进微调方法。测试里 T5 和 UL2 反而比 ChatGPT 更稳，似乎说明大规模监督微调管用。',
  },
  explains: ['promptbench'],
  topics: ['evaluation', 'security'],
} satisfies Resource
