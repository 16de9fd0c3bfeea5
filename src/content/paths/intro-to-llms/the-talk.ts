import type { Stage } from '../../schema.ts'

export default {
  id: 'the-talk',
  title: { en: 'The talk', zh: '先看演讲' },
  intro: {
    en: 'One hour that the rest of this path unfolds. After it you know the vocabulary and the big picture, and can pick the stages that interest you most.',
    zh: '整条路径都从这一小时展开。看完演讲，你会有一幅全景图和一套基本词汇，也能判断后面哪些部分最值得自己深读。',
  },
  sections: [
    {
      id: 'the-talk-itself',
      steps: [
        {
          work: 'intro-to-large-language-models',
          note: {
            en: 'Watch it before reading anything else: the stages after it take up its themes one by one.',
            zh: '先看完再读别的：后面各阶段就是把演讲里的话题逐个展开。',
          },
        },
      ],
    },
  ],
} satisfies Stage
