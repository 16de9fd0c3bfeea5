import type { Stage } from '../../schema.ts'

export default {
  id: 'now-what',
  title: { en: 'Now what?', zh: '接下来呢？' },
  intro: {
    en: 'You know by now what a language model is and where it fails; here you put one to work. From the parts of an application to training systems, to models that run in a browser tab or from a single file: after this stage you can choose your own way in.',
    zh: '看懂了原理，也见过它怎么出错，轮到自己动手。从应用架构、训练系统，到浏览器和单个文件里就能跑的模型：学完这一阶段，你能挑出适合自己的上手方式。',
  },
  sections: [
    {
      id: 'now-what-works',
      steps: [
        {
          work: 'the-architecture-of-todays-llm-applications',
          note: {
            en: 'Comes first because it names the parts; the steps after it assemble, train or shrink them.',
            zh: '先认全零件：后面各步，做的多是把它们组装、训练或者缩小。',
          },
        },
        {
          work: 'building-llm-applications-for-production',
          note: {
            en: 'The same ground again, now with the trouble: cost, latency and answers that change from run to run.',
            zh: '零件认全了，再看落地时的麻烦：成本、延迟，还有每次都不一样的回答。',
          },
        },
        {
          work: 'colossal-ai',
          note: {
            en: 'From using a model to training one: what it takes once a single GPU is no longer enough.',
            zh: '从用模型转到训模型：一张显卡不够用之后，需要些什么。',
          },
        },
        {
          work: 'introducing-webllm',
          note: {
            en: 'The opposite extreme: no cluster, no server, just the reader’s own browser.',
            zh: '另一个极端：不要集群，不要服务器，有浏览器就行。',
          },
        },
        { work: 'cody-is-generally-available' },
        { work: 'poe-api-for-developers' },
        {
          work: 'deepspeed-chat-one-click-training-for-chatgpt-like-models-of-any-size',
          note: {
            en: 'Beside Colossal-AI, the other open road of 2023 to a chat model trained with RLHF.',
            zh: '和 Colossal-AI 对照着看：2023 年自己训练对话模型的另一条开源路线。',
          },
        },
        {
          work: 'llamafile',
          note: {
            en: 'End the tour with a model running on your own machine; it takes one download.',
            zh: '一路看到这里，下载一个文件，让模型在自己的电脑上开口说话。',
          },
        },
      ],
    },
  ],
} satisfies Stage
