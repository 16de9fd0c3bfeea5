import type { Resource } from '../schema.ts'

export default {
  id: 'training-language-models-to-follow-instructions-with-human-feedback',
  kind: 'paper',
  title: { en: 'Training language models to follow instructions with human feedback', zh: '用人类反馈训练语言模型遵循指令（InstructGPT）' },
  by: ['Long Ouyang', 'Jeff Wu', 'Xu Jiang'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2203.02155', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/research/instruction-following', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI', title: 'Aligning language models to follow instructions' },
    {
      id: 'data',
      url: 'https://github.com/openai/following-instructions-human-feedback',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'OpenAI',
      title: 'InstructGPT: samples and model card',
    },
    { id: 'arxiv-dive', url: 'https://blog.oxen.ai/training-language-models-to-follow-instructions-instructgpt/', lang: 'en', role: 'explainer', provenance: 'community', by: 'Oxen.ai' },
    { id: 'reading-zh', url: 'https://www.bilibili.com/video/BV1hd4y187CR/', lang: 'zh', role: 'explainer', provenance: 'community', by: '跟李沐学 AI', title: 'InstructGPT 论文精读' },
  ],
  summary: {
    en: 'Demonstrations written by people, a reward model trained on their rankings of answers, then reinforcement learning against that model: here are the three steps of RLHF in full. Labellers preferred InstructGPT at 1.3 billion parameters to GPT-3 at 175 billion, and the method opened the way to ChatGPT.',
    zh: '基于人类反馈的强化学习，在这里有了完整的三步做法：用人写的示范做监督微调，用人对回答的排序训练奖励模型，再以它为目标做强化学习。结果，13 亿参数的 InstructGPT 比 1750 亿参数的 GPT-3 更受标注者青睐，ChatGPT 走的正是这条路。',
  },
  after: ['language-models-are-few-shot-learners'],
  topics: ['alignment', 'training'],
  cite: { arxiv: '2203.02155', venue: 'NeurIPS 2022' },
} satisfies Resource
