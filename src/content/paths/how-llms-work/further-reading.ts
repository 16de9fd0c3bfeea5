import type { Stage } from '../../schema.ts'

export default {
  id: 'further-reading',
  title: { en: 'Further reading', zh: '延伸阅读' },
  intro: {
    en: 'Five pieces for those who want to know exactly. One asks what a Transformer cannot do; three take it apart in pictures and in numbers, until you can work through a pass yourself; a last list tells you what to read after this path.',
    zh: '留给想较真的人：一篇追问 Transformer 做不到什么，三篇用图和数字把它拆到能亲手算一遍，最后一份书单告诉你走完这条路之后还可以读什么。',
  },
  sections: [
    {
      id: 'further-reading-works',
      steps: [
        {
          work: 'the-new-xor-problem',
          note: {
            en: 'Starts with the limits, so that what follows is not taken for magic.',
            zh: '先看边界在哪里，后面就不会把它当成魔法。',
          },
        },
        {
          work: 'the-random-transformer',
          note: {
            en: 'Its author suggests having the next step, The Illustrated Transformer, open beside it.',
            zh: '作者建议和下一步的《图解 Transformer》对照着读。',
          },
        },
        {
          work: 'the-illustrated-transformer',
          note: {
            en: 'The pictures that go with the numbers before and after it.',
            zh: '前后两篇都是演算，这一篇把算的东西画成图。',
          },
        },
        {
          work: 'solving-transformer-by-hand-a-step-by-step-math-example',
          note: {
            en: 'The same calculation once more, from the raw text on; try each step before looking.',
            zh: '换一个例子，从原始文本再算一遍；先自己动手，再对答案。',
          },
        },
        {
          work: 'normcore-llm-reads',
          note: {
            en: 'The path ends on another list, so that you need not stop here.',
            zh: '这条路以另一份书单收尾：想继续走，从这里接上。',
          },
        },
      ],
    },
  ],
} satisfies Stage
