import type { Stage } from '../../schema.ts'

export default {
  id: 'trending-late-2023',
  title: { en: 'Trending one week in late 2023', zh: '2023 年末的一周热门' },
  intro: {
    en: 'The source page headed this part “temporary”: what its author saw trending in one week of late 2023, with a few finds from other months. It is a snapshot, kept as it was. Read it to see what agents looked like then, and to judge what has lasted.',
    zh: '原文给这部分的标题是「临时」：作者记下的 2023 年末某一周的热门项目，外加前后几个月的零星发现。这里照原样保留，当快照看：当时的智能体是什么样，哪些留了下来，哪些已经过去。',
  },
  sections: [
    {
      id: 'trending-late-2023-works',
      steps: [
        {
          work: 'xagent',
          note: {
            en: 'Picks up where AutoGPT left off earlier on this path, with the division of labor it lacked.',
            zh: '接着前面的 AutoGPT 往下看：补上了它缺的那层分工。',
          },
        },
        { work: 'prompt-flow' },
        {
          work: 'autogen',
          note: {
            en: 'The source page’s own reckoning: AutoGen and Prompt flow together come close to an XAgent.',
            zh: '原文作者的看法：AutoGen 配上 Prompt flow，差不多能拼出一个 XAgent。',
          },
        },
        {
          work: 'eureka-nvidia-research-breakthrough-puts-new-spin-on-robot-learning',
          note: {
            en: 'An outer loop that plans and an inner loop that acts, as in XAgent, now moving a robot’s hand.',
            zh: '同样是外循环规划、内循环执行，和 XAgent 神似，只是这回动的是机械手。',
          },
        },
        {
          work: 'voyager-an-open-ended-embodied-agent-with-large-language-models',
          note: {
            en: 'Out in May, months before the agents above it, and already planning, acting and remembering.',
            zh: '五月就已问世，比上面几个智能体都早，规划、执行、记忆却样样齐全。',
          },
        },
        { work: 'new-ai-algorithm-turns-a-2d-image-into-a-3d-model-in-five-seconds' },
        {
          work: 'frameworks-for-serving-llms',
          note: {
            en: 'A turn to the practical: the previous stage ran a model for one person; here it serves many.',
            zh: '回到实务：上一阶段是让模型给自己用，这里是让它同时服务很多人。',
          },
        },
        {
          work: 'on-the-paper-that-questions-emergent-abilities',
          note: {
            en: 'A cool head amid the news, worth holding against every claim of sudden ability.',
            zh: '热闹里的一盆冷水：再看到「突然学会了」的说法，先想想尺子。',
          },
        },
        {
          work: 'deepminds-large-model-breaks-through-on-a-60-year-old-maths-problem',
          note: {
            en: 'And the counterweight: with a strict checker behind it, a guessing model can find something new.',
            zh: '再看反面的例子：背后有严格的检验，会瞎猜的模型也能找到新东西。',
          },
        },
      ],
    },
  ],
} satisfies Stage
