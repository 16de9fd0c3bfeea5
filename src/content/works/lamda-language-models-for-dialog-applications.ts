import type { Resource } from '../schema.ts'

export default {
  id: 'lamda-language-models-for-dialog-applications',
  kind: 'paper',
  title: { en: 'LaMDA: Language models for dialog applications', zh: 'LaMDA：面向对话应用的语言模型' },
  by: ['Romal Thoppilan', 'Daniel De Freitas', 'Jamie Hall'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2201.08239', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://blog.google/technology/ai/lamda/', lang: 'en', role: 'blog', provenance: 'official', by: 'Google', title: 'LaMDA: our breakthrough conversation technology' },
  ],
  summary: {
    en: 'Google’s models for open conversation, up to 137 billion parameters. The authors score replies for sense, specificity, interest, safety and grounding in sources, fine-tune on people’s judgements of them, and let the model consult a search system, a calculator and a translator: an early case of tool use.',
    zh: '好的回复要合理、具体、有趣、安全、有据：Google 训练对话模型 LaMDA（最大 1370 亿参数）时，给每一项都设了指标，再用人工标注的数据微调。模型还能调用检索系统、计算器和翻译器来核实说法，是聊天机器人使用外部工具的早期尝试。',
  },
  topics: ['applications', 'alignment'],
  cite: { arxiv: '2201.08239' },
} satisfies Resource
