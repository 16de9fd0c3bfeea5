import type { Resource } from '../schema.ts'

export default {
  id: 'gpts-are-gpts-an-early-look-at-the-labor-market-impact-potential-of-large-language-models',
  kind: 'paper',
  title: { en: 'GPTs are GPTs: An early look at the labor market impact potential of large language models', zh: 'GPTs are GPTs：初探大语言模型对劳动力市场的潜在影响' },
  by: ['Tyna Eloundou', 'Sam Manning', 'Pamela Mishkin', 'Daniel Rock'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2303.10130', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'science', url: 'https://www.science.org/doi/10.1126/science.adj0998', lang: 'en', role: 'companion', provenance: 'official', title: 'GPTs are GPTs: Labor market impact potential of LLMs' },
  ],
  summary: {
    en: 'The title is a pun: generative pre-trained transformers as general-purpose technologies. Breaking occupations down into tasks a model could speed up, the authors estimate that around 80% of US workers could see at least 10% of their tasks affected, and around 19% at least half; higher-paid jobs are more exposed.',
    zh: '标题是个双关：生成式预训练模型（GPT）也是通用技术（general-purpose technology）。作者把各职业拆成任务逐项评估，推算约 80% 的美国劳动者至少有 10% 的工作任务会受影响，约 19% 的人会有一半以上受影响，收入越高，影响往往越大。',
  },
  topics: ['society', 'market'],
  cite: { arxiv: '2303.10130' },
} satisfies Resource
