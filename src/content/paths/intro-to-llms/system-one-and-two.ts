import type { Stage } from '../../schema.ts'

export default {
  id: 'system-one-and-two',
  title: { en: 'System 1 and System 2 thinking', zh: '系统 1 与系统 2' },
  intro: {
    en: 'LLMs answer by reflex, one token after another. These works ask how a model could take its time, and after them you can tell apart the main ways to trade computation for better answers.',
    zh: '大语言模型作答更像条件反射，一个词元接一个词元往外蹦。这一阶段讨论怎样让它「慢慢想」，读完便能分清用更多计算换更好答案的几条路线。',
  },
  sections: [
    {
      id: 'system-one-and-two-works',
      steps: [
        {
          work: 'thinking-fast-and-slow',
          note: {
            en: 'Source of the two systems; its Part I is enough for the papers that follow.',
            zh: '两个系统的说法就出自这里；若只为读懂后面的论文，看第一部分就够。',
          },
        },
        {
          work: 'mastering-the-game-of-go-with-deep-neural-networks-and-tree-search',
          note: {
            en: 'The talk’s model of self-improvement, and a machine that searches before it moves.',
            zh: '演讲用它来讲自我改进；它也是先搜索、再落子的范例。',
          },
        },
        {
          work: 'chain-of-thought-prompting-elicits-reasoning-in-large-language-models',
          note: {
            en: 'The simplest way to slow a language model down: a change of prompt.',
            zh: '让语言模型慢下来最省事的办法：换一种提示词。',
          },
        },
        {
          work: 'tree-of-thoughts-deliberate-problem-solving-with-large-language-models',
          note: {
            en: 'Chain of thought meets the kind of search that AlphaGo relied on.',
            zh: '把思维链与 AlphaGo 那样的搜索结合起来。',
          },
        },
        {
          work: 'system-2-attention-is-something-you-might-need-too',
          note: {
            en: 'Deliberation turned on the input: deciding what to read before thinking about it.',
            zh: '把「慢思考」用在输入端：先想清楚该看什么。',
          },
        },
      ],
    },
  ],
} satisfies Stage
