import type { Stage } from '../../schema.ts'

export default {
  id: 'stochastic-parrots',
  title: { en: 'Stochastic parrots', zh: '随机鹦鹉' },
  intro: {
    en: 'Why does ChatGPT make things up, stumble over sums and lose things in a long text? Look at it in cross-section: the tokens it reads, the gaps it fills, the window it sees through. Afterwards you will know which questions not to ask a language model, and why.',
    zh: 'ChatGPT 为什么会编故事、算错数、读长文丢三落四？从横切面看进去：它读的是词元，补的是空缺，眼前只有一扇窗口。学完这一阶段，你会明白哪些问题不该拿去问大语言模型，以及为什么。',
  },
  sections: [
    {
      id: 'confabulation',
      title: { en: 'Living in hallucination', zh: '活在幻觉里' },
      intro: {
        en: 'What really happens when a model answers without knowing, and whether “hallucination” is the word for it.',
        zh: '模型不懂装懂时究竟发生了什么，「幻觉」这个词用得对不对。',
      },
      steps: [
        {
          work: 'llms-confabulate-not-hallucinate',
          note: {
            en: 'Puts the right name to the failure everybody meets first.',
            zh: '人人最先碰到的毛病，先给它正个名。',
          },
        },
      ],
    },
    {
      id: 'tokens',
      title: { en: 'The elementary particles of language models', zh: '大语言模型宇宙的基本粒子' },
      intro: {
        en: 'Before a model can guess the next piece of text, the text must be cut into pieces; these four show how that is done.',
        zh: '模型要接着往下猜，先得把文字切成一粒粒词元；这四篇讲的就是怎么切。',
      },
      steps: [
        {
          work: 'byte-pair-encoding',
          note: {
            en: 'The idea by itself, on a string short enough to follow by hand.',
            zh: '先看算法本身，例子短到可以自己动手推一遍。',
          },
        },
        {
          work: 'understanding-the-bpe-tokenization-algorithm',
          note: {
            en: 'From compression trick to tokenizer: the same merging, now with a vocabulary.',
            zh: '从压缩技巧到分词器：还是那套合并，这回多了一张词表。',
          },
        },
        {
          work: 'segmenting-chinese-words-with-bpe-remade',
          note: {
            en: 'Same algorithm, harder language: test your understanding on Chinese.',
            zh: '同一套算法换到汉语上，正好检验自己懂了没有。',
          },
        },
        {
          work: 'two-minutes-nlp-a-taxonomy-of-tokenization-methods',
          note: {
            en: 'One algorithm done, step back and see the whole family.',
            zh: '吃透一种之后，退一步看看整个家族。',
          },
        },
      ],
    },
    {
      id: 'really-big',
      title: { en: 'It really is big', zh: '真的很大' },
      intro: {
        en: 'A heading with a single video under it, and not a word from the authors about what it has to do with size.',
        zh: '标题下只有一段视频，至于它和「大」有什么关系，原作者一个字也没写。',
      },
      steps: [{ work: 'i-literally-connected-my-brain-to-gpt-4-with-javascript' }],
    },
    {
      id: 'not-that-big',
      title: { en: 'But not that big either', zh: '但它也没有那么大' },
      intro: {
        en: 'A model sees only what fits its context window: one attempt to stretch it, and one test of what is remembered inside.',
        zh: '模型只看得见上下文窗口里的东西：一篇设法把窗口撑大，一篇检验窗口里的内容它记住了多少。',
      },
      steps: [
        {
          work: 'scaling-transformer-to-1m-tokens-and-beyond-with-rmt',
          note: {
            en: 'Recurrence, which the Transformer threw out, returns to lengthen its memory.',
            zh: 'Transformer 当年扔掉的循环结构，又被请回来延长记忆。',
          },
        },
        {
          work: 'claude-2-1-200k-tokens-pressure-testing-long-context-recall',
          note: {
            en: 'A long window is one thing, using all of it another: this measures the difference.',
            zh: '窗口长是一回事，用得上是另一回事：差多少，测给你看。',
          },
        },
      ],
    },
  ],
} satisfies Stage
