import type { Resource } from '../schema.ts'

export default {
  id: 'react-synergizing-reasoning-and-acting-in-language-models',
  kind: 'paper',
  title: { en: 'ReAct: Synergizing reasoning and acting in language models', zh: 'ReAct：让语言模型边推理边行动' },
  by: ['Shunyu Yao', 'Jeffrey Zhao', 'Dian Yu', 'Nan Du'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2210.03629', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://ai.googleblog.com/2022/11/react-synergizing-reasoning-and-acting.html', lang: 'en', role: 'blog', provenance: 'official', by: 'Google' },
    { id: 'site', url: 'https://react-lm.github.io/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/ysymyth/ReAct', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Thought, action, observation, repeat: prompted this way, a model writes down its reasoning, calls a tool such as Wikipedia search, reads the result and goes on. On two interactive benchmarks, ALFWorld and WebShop, one or two examples beat agents trained by imitation or reinforcement learning. Most later agent frameworks start from this loop.',
    zh: '「思考—行动—观察」循环的出处：模型先写下推理，再调用维基百科搜索之类的工具，读完结果接着往下想。在 ALFWorld 和 WebShop 两个交互环境里，只给一两个示例就超过了用模仿学习或强化学习训练的方法。后来的智能体框架大多以它为起点。',
  },
  topics: ['agents', 'reasoning', 'prompting'],
  cite: { authors: ['Shunyu Yao', 'Jeffrey Zhao', 'Dian Yu', 'Nan Du', 'Izhak Shafran', 'Karthik Narasimhan', 'Yuan Cao'], arxiv: '2210.03629', venue: 'ICLR 2023' },
} satisfies Resource
