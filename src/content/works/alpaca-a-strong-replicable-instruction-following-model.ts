import type { Resource } from '../schema.ts'

export default {
  id: 'alpaca-a-strong-replicable-instruction-following-model',
  kind: 'article',
  title: { en: 'Alpaca: A strong, replicable instruction-following model', zh: 'Alpaca：能力不俗、可复现的指令遵循模型' },
  by: ['Rohan Taori', 'Ishaan Gulrajani', 'Tianyi Zhang'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://crfm.stanford.edu/2023/03/13/alpaca.html', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/tatsu-lab/stanford_alpaca', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'For under 600 dollars a Stanford team turned LLaMA 7B into an assistant: 52,000 instructions and answers generated with OpenAI’s text-davinci-003, then a few hours of fine-tuning. Their post gives the recipe, the cost, the failings and the reasons for academic use only, and shows how much instruction tuning does for a small open model.',
    zh: '不到 600 美元，斯坦福团队就教会了 LLaMA 7B 听从指令：先用 text-davinci-003 生成 5.2 万条示例，再微调几个小时。文章写明了做法、花费和缺陷，也交代了为何只限学术用途，让人看到小型开源模型单靠指令微调能走多远。',
  },
  standing: 'historic',
  after: ['llama-open-and-efficient-foundation-language-models'],
  topics: ['open-models', 'training', 'alignment'],
  cite: { authors: ['Rohan Taori', 'Ishaan Gulrajani', 'Tianyi Zhang', 'Yann Dubois', 'Xuechen Li', 'Carlos Guestrin', 'Percy Liang', 'Tatsunori B. Hashimoto'] },
} satisfies Resource
