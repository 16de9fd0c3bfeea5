import type { Stage } from '../../schema.ts'

export default {
  id: 'primal-intelligence',
  title: { en: 'Primal intelligence', zh: '原初智能' },
  intro: {
    en: 'Where a model’s abilities come from, how little human teaching can suffice, and what happens when memory, planning and tools are bolted on. Afterwards you can explain what an agent is made of and judge which jobs one can really be given.',
    zh: '模型的本事从哪儿来，少量人类示范够不够用，再装上记忆、规划和工具又会怎样。学完这一阶段，你能说清智能体由哪些部件拼成，也能判断什么活儿真能交给它。',
  },
  sections: [
    {
      id: 'primal-intelligence-works',
      steps: [
        {
          work: 'gpt-4-sparks-of-artificial-general-intelligence-selected-and-translated',
          note: {
            en: 'First the puzzle: what GPT-4 turned out to be able to do. The next step looks for the cause.',
            zh: '先摆出谜面：GPT-4 到底会些什么；谜底留给下一篇。',
          },
        },
        {
          work: 'how-does-gpt-obtain-its-ability-tracing-emergent-abilities-of-language-models-to-their-sources',
          note: {
            en: 'After the abilities, their origins: which stage of training gave the model what.',
            zh: '看过本事再追来历：哪个训练阶段给了模型哪种能力。',
          },
        },
        {
          work: 'principle-driven-self-alignment-of-language-models-from-scratch-with-minimal-human-supervision',
          note: {
            en: 'If tuning brings the abilities out, this asks how few human examples it can do with.',
            zh: '既然微调能把能力引出来，那么最少要多少人工示范？',
          },
        },
        { work: 'chinese-open-instruction-generalist-a-preliminary-release' },
        {
          work: 'baize-chatbot',
          note: {
            en: 'The source page jokes: step on your left foot with your right, and up to the sky you go.',
            zh: '原文给它的批注是「左脚踩右脚就可以上天」。',
          },
        },
      ],
    },
    {
      id: 'lego-intelligence',
      title: { en: 'Building intelligence like Lego', zh: '像搭乐高一样构建智能' },
      intro: {
        en: 'The language model becomes one brick among others: give it memory, plans and company, and it begins to act by itself.',
        zh: '语言模型成了一块积木：给它记忆、计划和同伴，它便开始自己行动。',
      },
      steps: [
        {
          work: 'generative-agents-interactive-simulacra-of-human-behavior',
          note: {
            en: 'The most vivid example first; its observing, planning and reflecting return in the survey that follows.',
            zh: '先看最生动的例子；其中的观察、规划与反思，下一篇综述还会系统地讲。',
          },
        },
        {
          work: 'llm-powered-autonomous-agents',
          note: {
            en: 'Turns the town’s ingredients into a general plan for any agent.',
            zh: '把小镇里的那几样零件，整理成一张通用的智能体图纸。',
          },
        },
        {
          work: 'autogpt-takes-off-tasks-done-without-a-human-27k-github-stars',
          note: {
            en: 'From plan to thing: the self-running agent as the public first met it.',
            zh: '图纸变成实物：大众最初见到的自主智能体就是这副模样。',
          },
        },
        { work: 'a-collection-of-articles-on-auto-agents' },
      ],
    },
    {
      id: 'magic-of-bricks',
      title: { en: 'The magic of the bricks', zh: '积木的魔力' },
      intro: {
        en: 'Search, phones, finance, office software, robots, cameras: examples from 2022 and 2023 of what a model can do once other tools are clicked onto it.',
        zh: '搜索、手机、金融、办公软件、机器人、视觉：2022 至 2023 年的一组例子，看模型接上各种工具之后能做什么。',
      },
      steps: [
        {
          work: 'phind-a-search-engine-for-developers',
          note: {
            en: 'The easiest brick to grasp: a search engine in front of a model.',
            zh: '最好懂的一块积木：模型前面放一个搜索引擎。',
          },
        },
        {
          work: 'operating-android-with-an-llm',
          note: {
            en: 'From reading pages to pressing buttons.',
            zh: '从读网页到动手按按钮。',
          },
        },
        { work: 'finchat-a-finance-assistant' },
        { work: 'an-ai-product-manager' },
        {
          work: 'atlassian-intelligence-announced',
          note: {
            en: 'The same idea inside software that companies already pay for.',
            zh: '同样的思路，装进企业本来就在用的软件里。',
          },
        },
        {
          work: 'how-to-give-chatgpt-web-access',
          note: {
            en: 'After several finished examples, the inside of one: build the search brick yourself.',
            zh: '成品看够了，拆开一件：自己动手做「联网」这块积木。',
          },
        },
        {
          work: 'tidybot-personalized-robot-assistance-with-large-language-models',
          note: {
            en: 'Eyes, ears and limbs can be bricks too; here are the limbs.',
            zh: '眼睛、耳朵、四肢也都能当积木，这里先看四肢。',
          },
        },
        {
          work: 'taskmatrix-ai-completing-tasks-by-connecting-foundation-models-with-millions-of-apis',
          note: {
            en: 'Gathers the single examples above into one architecture.',
            zh: '把上面零散的例子收进一个统一的架构。',
          },
        },
        {
          work: 'generalized-visual-language-models',
          note: {
            en: 'How the eyes are attached: the theory behind multimodal bricks.',
            zh: '眼睛是怎样接上去的：多模态积木背后的方法。',
          },
        },
        {
          work: 'autonomous-agents-agent-simulations',
          note: {
            en: 'Looks back at the agents of the last section, now with a builder’s eye.',
            zh: '回看上一节的几个智能体，这回用搭建者的眼光。',
          },
        },
        { work: 'this-is-how-gpt-4-sees-and-hears-itself' },
        {
          work: 'coze',
          note: {
            en: 'The bricks boxed as a product: try combining a few yourself.',
            zh: '积木成套出售：不妨自己拼几块试试。',
          },
        },
      ],
    },
    {
      id: 'langchain-and-llamaindex',
      title: { en: 'What LangChain and LlamaIndex do', zh: 'LangChain 和 LlamaIndex 做了什么' },
      intro: {
        en: 'Frameworks hold the bricks together; one article asks what such glue is worth once the model’s maker ships its own.',
        zh: '框架把积木粘在一起，这篇文章追问的是：模型厂商自己下场之后，胶水还值多少钱。',
      },
      steps: [
        {
          work: 'langchain-did-chatgpt-plugins-kill-the-model-as-a-service-glue',
          note: {
            en: 'You have seen the bricks; this is about the glue, and who will own it.',
            zh: '看过了积木，再看胶水，以及胶水最后归谁。',
          },
        },
      ],
    },
  ],
} satisfies Stage
