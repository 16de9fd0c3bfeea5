import type { Stage } from '../../schema.ts'

export default {
  id: 'foundations',
  title: {
    en: 'Foundational learning: neural networks, backpropagation and embeddings',
    zh: '打基础：神经网络、反向传播与嵌入',
  },
  intro: {
    en: 'What every large model stands on: neural networks, backpropagation, embeddings. Read the explainers, follow at least one of the courses, and the formulas and code of the later stages will be within reach.',
    zh: '神经网络、反向传播、嵌入，是所有大模型的地基。读完几篇讲解，再至少跟完一门课，后面阶段里的公式和代码就不再是障碍。',
  },
  sections: [
    {
      id: 'foundation-explainers',
      title: { en: 'Explainers', zh: '讲解' },
      intro: {
        en: 'From a glossary of terms to the inside of backpropagation, with one hands-on course among the articles.',
        zh: '从基本术语到反向传播的内部，三篇文章，外加一门动手课。',
      },
      steps: [
        {
          work: 'deep-learning-in-a-nutshell-core-concepts',
          note: {
            en: 'Get the vocabulary first; every later step takes it for granted.',
            zh: '先把术语认全，后面每一步都默认你懂。',
          },
        },
        {
          work: 'practical-deep-learning-for-coders',
          note: {
            en: 'A whole course: begin it here and let it run alongside the steps that follow.',
            zh: '这是一整门课：从这里开始，与后面几步并行推进就好。',
          },
        },
        { work: 'word2vec-explained' },
        {
          work: 'yes-you-should-understand-backprop',
          note: {
            en: 'If the chain rule has faded, watch the CS231n lecture listed with it first.',
            zh: '链式法则如果生疏了，先看附带的 CS231n 那一讲。',
          },
        },
      ],
    },
    {
      id: 'foundation-courses',
      title: { en: 'Courses', zh: '课程' },
      intro: {
        en: 'Two Stanford courses on video: machine learning in general, then language with neural networks.',
        zh: '两门斯坦福录像课：先是一般的机器学习，再是神经网络怎样处理语言。',
      },
      steps: [
        {
          work: 'stanford-cs229',
          note: {
            en: 'For those who want the mathematics; skip ahead if you only need language models.',
            zh: '想补数学的人从这里学起；只关心语言模型，可以直接看下一门。',
          },
        },
        {
          work: 'stanford-cs224n',
          note: {
            en: 'Takes up word2vec again, with derivations, and ends where the next stage begins.',
            zh: '重讲 word2vec 并给出推导，结尾正好接上下一阶段。',
          },
        },
      ],
    },
  ],
} satisfies Stage
