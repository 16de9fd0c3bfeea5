import type { Resource } from '../schema.ts'

export default {
  id: 'poisoning-language-models-during-instruction-tuning',
  kind: 'paper',
  title: { en: 'Poisoning Language Models During Instruction Tuning', zh: '在指令微调阶段给语言模型投毒' },
  by: ['Alexander Wan', 'Eric Wallace', 'Sheng Shen', 'Dan Klein'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2305.00944', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/AlexWan0/Poisoning-Instruction-Tuned-Models', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Fine-tuning data often comes from users, so a user can plant something in it. As few as 100 crafted examples tie a trigger phrase to wrong or degenerate output across hundreds of tasks the model was never poisoned on; larger models proved more vulnerable, and filtering helped only moderately.',
    zh: '微调数据常来自用户，用户也就能往里面掺东西。只要 100 条精心构造的样本，就能让某个触发短语在数百项未被投毒的任务上引出错误或混乱的输出。而且模型越大越容易中招，过滤数据也只能起一部分作用。',
  },
  topics: ['security', 'training'],
  cite: { arxiv: '2305.00944', venue: 'ICML 2023' },
} satisfies Resource
