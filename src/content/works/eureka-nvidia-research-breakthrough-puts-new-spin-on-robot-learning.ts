import type { Resource } from '../schema.ts'

export default {
  id: 'eureka-nvidia-research-breakthrough-puts-new-spin-on-robot-learning',
  kind: 'article',
  title: { en: 'Eureka! NVIDIA Research Breakthrough Puts New Spin on Robot Learning', zh: 'Eureka：NVIDIA 让 GPT-4 写奖励函数，教会机械手转笔' },
  by: ['NVIDIA'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://blogs.nvidia.com/blog/2023/10/20/eureka-robotics-research/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'paper', url: 'https://arxiv.org/abs/2310.12931', lang: 'en', role: 'companion', provenance: 'official', title: 'Eureka: Human-Level Reward Design via Coding Large Language Models' },
    { id: 'site', url: 'https://eureka-research.github.io/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/eureka-research/Eureka', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'GPT-4 drafts the reward function as code, a GPU simulator trains a robot on it, and the result goes back to the model for the next draft. Across 29 tasks the rewards written this way beat those of human experts on 83%, and a simulated hand learned to spin a pen.',
    zh: '外层由 GPT-4 用代码写奖励函数，内层在 GPU 仿真里做强化学习，训练结果再反馈给 GPT-4 改下一稿。29 项任务中有 83% 胜过人类专家写的奖励，仿真的机械手还学会了转笔。',
  },
  topics: ['agents', 'training', 'code'],
} satisfies Resource
