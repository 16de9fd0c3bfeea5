import type { Resource } from '../schema.ts'

export default {
  id: 'voyager-an-open-ended-embodied-agent-with-large-language-models',
  kind: 'paper',
  title: { en: 'Voyager: An Open-Ended Embodied Agent with Large Language Models', zh: 'Voyager：用大语言模型驱动的开放式具身智能体' },
  by: ['Guanzhi Wang', 'Yuqi Xie', 'Yunfan Jiang', 'Ajay Mandlekar'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://voyager.minedojo.org/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://arxiv.org/abs/2305.16291', lang: 'en', role: 'mirror', provenance: 'official' },
    { id: 'code', url: 'https://github.com/MineDojo/Voyager', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'discussion', url: 'https://twitter.com/DrJimFan/status/1662115266933972993', lang: 'en', role: 'discussion', provenance: 'official', by: 'Jim Fan' },
  ],
  summary: {
    en: 'GPT-4 learns Minecraft without a single weight being changed: a curriculum proposes the next goal, programs that work are stored in a skill library, and the game’s error messages drive the rewriting of those that do not. It found 3.3 times as many different items as earlier agents.',
    zh: '不改一个参数，GPT-4 也能越玩越会：自动课程提出下一个目标，跑通的程序存进技能库，报错和游戏反馈用来改写没跑通的代码。在《我的世界》里，它找到的物品种类是此前方法的 3.3 倍。',
  },
  topics: ['agents', 'code'],
  cite: { authors: ['Guanzhi Wang', 'Yuqi Xie', 'Yunfan Jiang', 'Ajay Mandlekar', 'Chaowei Xiao', 'Yuke Zhu', 'Linxi Fan', 'Anima Anandkumar'], arxiv: '2305.16291' },
} satisfies Resource
