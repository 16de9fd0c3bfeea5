import type { Resource } from '../schema.ts'

export default {
  id: 'the-ai-revolution-how-auto-gpt-unleashes-a-new-era-of-automation-and-creativity',
  kind: 'article',
  title: { en: 'The AI revolution: How Auto-GPT unleashes a new era of automation and creativity', zh: 'AI 革命：Auto-GPT 如何开启自动化与创造力的新时代' },
  by: ['Sriram Parthasarathy'],
  year: 2023,
  original: 'en',
  editions: [
    {
      id: 'original',
      url: 'https://pub.towardsai.net/the-ai-revolution-how-auto-gpt-unleashes-a-new-era-of-automation-and-creativity-2008aa2ca6ae',
      lang: 'en',
      role: 'original',
      provenance: 'official',
    },
  ],
  summary: {
    en: 'The sensation of spring 2023, introduced for newcomers: give Auto-GPT a goal and it sets itself subtasks, searches the web and works through them with GPT-4. Read it for how the idea of AI agents first reached a wide public, not for how agents are built now.',
    zh: '2023 年春天，Auto-GPT 一夜走红：交给它一个目标，它会自己拆成子任务、上网查资料、逐项推进。这篇入门介绍留下了智能体概念刚走进大众视野时的样子；要学今天的做法，得看更新的材料。',
  },
  standing: 'historic',
  explains: ['auto-gpt-an-autonomous-gpt-4-experiment'],
  topics: ['agents'],
} satisfies Resource
