import type { Resource } from '../schema.ts'

export default {
  id: 'mastering-the-game-of-go-with-deep-neural-networks-and-tree-search',
  kind: 'paper',
  title: { en: 'Mastering the game of Go with deep neural networks and tree search', zh: 'AlphaGo：用深度神经网络与树搜索攻克围棋' },
  by: ['David Silver', 'Aja Huang', 'Chris J. Maddison', 'Arthur Guez'],
  etAl: true,
  year: 2016,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.nature.com/articles/nature16961', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'AlphaGo joined a policy network that proposes moves and a value network that judges positions with Monte Carlo tree search. It first imitated human experts, then improved by playing against itself, and beat the European champion Fan Hui 5–0, a feat thought to be at least ten years off.',
    zh: '策略网络提出落子，价值网络判断局面，再由蒙特卡洛树搜索往前推演，三者合起来就是 AlphaGo。它先模仿人类棋谱，再靠自我对弈提高，以 5 比 0 击败欧洲冠军樊麾，而当时普遍认为这至少还要等十年。',
  },
  topics: ['reasoning', 'training'],
  cite: { doi: '10.1038/nature16961', venue: 'Nature 529' },
} satisfies Resource
