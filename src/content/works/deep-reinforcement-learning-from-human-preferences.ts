import type { Resource } from '../schema.ts'

export default {
  id: 'deep-reinforcement-learning-from-human-preferences',
  kind: 'paper',
  title: { en: 'Deep reinforcement learning from human preferences', zh: '基于人类偏好的深度强化学习' },
  by: ['Paul F. Christiano', 'Jan Leike', 'Tom B. Brown'],
  etAl: true,
  year: 2017,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://proceedings.neurips.cc/paper_files/paper/2017/file/d5e2c0adad503c91f91df240d0cd4e49-Paper.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://arxiv.org/abs/1706.03741', lang: 'en', role: 'mirror', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/research/learning-from-human-preferences', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI', title: 'Learning from human preferences' },
  ],
  summary: {
    en: 'People watch two short clips of an agent and pick the better one; a reward model learns from the choices, and reinforcement learning follows it. Judging under 1 percent of the experience was enough for Atari games and simulated robots, down to a backflip. Language models later took over the idea as RLHF.',
    zh: '奖励函数写不出来，就让人看两段智能体的短视频，挑出更好的一段，用这些选择训练奖励模型，再交给强化学习。人只需评判不到 1% 的交互，模拟机器人就学会了后空翻。这套办法本为游戏和机器人设计，后来却成了大语言模型对齐的关键一步。',
  },
  topics: ['alignment', 'training'],
  cite: { authors: ['Paul F. Christiano', 'Jan Leike', 'Tom B. Brown', 'Miljan Martic', 'Shane Legg', 'Dario Amodei'], arxiv: '1706.03741', venue: 'NeurIPS 2017' },
} satisfies Resource
