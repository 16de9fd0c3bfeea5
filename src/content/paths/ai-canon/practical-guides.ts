import type { Stage } from '../../schema.ts'

export default {
  id: 'practical-guides',
  title: { en: 'Practical guides to building with LLMs', zh: '动手实践：用大语言模型做应用' },
  intro: {
    en: 'The guides, documentation and courses people actually built with in 2023, and the scoreboards they chose models by. After it you can sketch an application around an LLM, write and test its prompts, add retrieval, and name the security hole that comes with it.',
    zh: '理论先放一放。这一阶段收录 2023 年开发者真正用来动手的指南、文档和课程，以及选模型时看的榜单。走完它，你能搭出大语言模型应用的雏形，写好并测试提示词，接上检索，也清楚随之而来的安全漏洞在哪里。',
  },
  sections: [
    {
      id: 'building-reference',
      title: { en: 'Reference', zh: '参考' },
      intro: {
        en: 'Articles and documentation to keep open while you build: architecture, prompts, security, retrieval and orchestration.',
        zh: '边做边查的文章与文档：架构、提示词、安全、检索、编排，都有着落。',
      },
      steps: [
        {
          work: 'build-a-github-support-bot-with-gpt3-langchain-and-python',
          note: {
            en: 'Start with one complete small application; what follows takes its parts one by one.',
            zh: '先看一个完整的小应用，后面各篇讲的都是其中的零件。',
          },
        },
        {
          work: 'building-llm-applications-for-production',
          note: {
            en: 'Asks what would break in the bot of the previous step once real users arrive.',
            zh: '上一步的小机器人，真有用户来用了，会在哪里出问题？',
          },
        },
        { work: 'prompt-engineering-guide' },
        {
          work: 'prompt-injection-whats-the-worst-that-can-happen',
          note: {
            en: 'Read it before you connect a model to anything private.',
            zh: '在让模型接触任何私密数据之前，先读这一篇。',
          },
        },
        { work: 'openai-cookbook' },
        {
          work: 'pinecone-learning-center',
          note: {
            en: 'The retrieval half of the support bot, taken apart.',
            zh: '把支持机器人里负责检索的那一半拆开来讲。',
          },
        },
        {
          work: 'langchain-docs',
          note: {
            en: 'The support bot was written with this library; look for its parts, not its syntax.',
            zh: '支持机器人就是用这个库写的，看它有哪些部件，不必记语法。',
          },
        },
      ],
    },
    {
      id: 'building-courses',
      title: { en: 'Courses', zh: '课程' },
      intro: {
        en: 'Two free courses: one on shipping LLM products, one on working with open models in code.',
        zh: '两门免费课程：一门教你把产品做到上线，一门教你用代码驾驭开源模型。',
      },
      steps: [
        {
          work: 'llm-bootcamp',
          note: {
            en: 'Ties the separate references above into one course.',
            zh: '把上面零散的资料串成一门课。',
          },
        },
        {
          work: 'hugging-face-transformers',
          note: {
            en: 'After so many hosted APIs, here you run and train a model yourself.',
            zh: '前面多是调用现成的 API，到这里才亲手运行、训练模型。',
          },
        },
      ],
    },
    {
      id: 'llm-benchmarks',
      title: { en: 'LLM benchmarks', zh: '模型评测榜' },
      intro: {
        en: 'Two ways to rank models: by what people prefer, and by standard tests.',
        zh: '给模型排名次的两条路：一条看人的偏好，一条看标准考题。',
      },
      steps: [
        { work: 'chatbot-arena' },
        {
          work: 'open-llm-leaderboard',
          note: {
            en: 'Set it beside the arena: the two orders differed, and it is worth asking why.',
            zh: '与竞技场对着看：两张榜的名次并不一致，原因值得想一想。',
          },
        },
      ],
    },
  ],
} satisfies Stage
