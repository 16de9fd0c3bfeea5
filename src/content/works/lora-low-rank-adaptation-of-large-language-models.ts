import type { Resource } from '../schema.ts'

export default {
  id: 'lora-low-rank-adaptation-of-large-language-models',
  kind: 'paper',
  title: { en: 'LoRA: Low-rank adaptation of large language models', zh: 'LoRA：大语言模型的低秩适配' },
  by: ['Edward J. Hu', 'Yelong Shen', 'Phillip Wallis'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2106.09685', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/microsoft/LoRA', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Freeze the big model and train just a pair of slim matrices beside selected weights. For GPT-3 this cuts trainable parameters by up to 10,000 times and GPU memory by two thirds, and since the pair merges back into the weights, inference is no slower. From Microsoft; now a community standard, above all for image models.',
    zh: '微调 1750 亿参数的模型，不必把权重全改一遍。微软的 LoRA 冻结原权重，只在旁边训练一对很「瘦」的低秩矩阵：可训练参数最多减到万分之一，显存降到三分之一，部署时还能并回原权重，不拖慢推理。它已是社区微调的标准做法，图像模型用得尤其多。',
  },
  topics: ['training'],
  cite: { authors: ['Edward J. Hu', 'Yelong Shen', 'Phillip Wallis', 'Zeyuan Allen-Zhu', 'Yuanzhi Li', 'Shean Wang', 'Lu Wang', 'Weizhu Chen'], arxiv: '2106.09685', venue: 'ICLR 2022' },
} satisfies Resource
