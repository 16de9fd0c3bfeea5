import type { Resource } from '../schema.ts'

export default {
  id: 'direct-preference-optimization-your-language-model-is-secretly-a-reward-model',
  kind: 'paper',
  title: { en: 'Direct Preference Optimization: Your Language Model is Secretly a Reward Model', zh: 'DPO（直接偏好优化）：你的语言模型其实就是奖励模型' },
  by: ['Rafael Rafailov', 'Archit Sharma', 'Eric Mitchell', 'Stefano Ermon'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2305.18290', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/eric-mitchell/direct-preference-optimization', lang: 'en', role: 'code', provenance: 'official', by: 'Eric Mitchell' },
  ],
  summary: {
    en: 'A change of variables in the RLHF objective makes the reward model disappear: the language model’s own probabilities play its part, and alignment becomes a simple classification loss over pairs of preferred and rejected answers. Without reinforcement learning or sampling during training, it is far easier to run and to keep stable.',
    zh: '把 RLHF 的目标函数换个写法，奖励模型就消失了：语言模型自身的概率已隐含奖励，只需在「更好」与「更差」的回答对上做一个分类损失。训练时不必跑强化学习，也不必反复采样，稳定、省算力，调参负担也轻。',
  },
  after: ['training-language-models-to-follow-instructions-with-human-feedback'],
  topics: ['alignment', 'training'],
  cite: { authors: ['Rafael Rafailov', 'Archit Sharma', 'Eric Mitchell', 'Stefano Ermon', 'Christopher D. Manning', 'Chelsea Finn'], arxiv: '2305.18290', venue: 'NeurIPS 2023' },
} satisfies Resource
