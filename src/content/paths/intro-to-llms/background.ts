import type { Stage } from '../../schema.ts'

export default {
  id: 'background',
  title: { en: 'Background reading', zh: '背景阅读' },
  intro: {
    en: 'The first half of the talk in its sources: the Transformer, the GPT line, how an assistant is made from a base model, and what scale buys. Afterwards you can explain how a chat model is trained and run an open one on your own machine.',
    zh: '演讲前半场的出处都在这里：Transformer、GPT 系列、如何把基座模型调教成助手，以及规模带来什么。读完能讲清一个对话模型是怎么训练出来的，也能在自己的电脑上跑起一个开源模型。',
  },
  sections: [
    {
      id: 'background-works',
      steps: [
        {
          work: 'attention-is-all-you-need',
          note: {
            en: 'Every language model in the talk stands on this architecture, so it comes first.',
            zh: '演讲中提到的语言模型都建立在这个架构上，所以排在最前。',
          },
        },
        {
          work: 'language-models-are-unsupervised-multitask-learners-gpt-2',
          note: {
            en: 'The Transformer’s decoder half, trained on raw text: what the talk calls a base model.',
            zh: '只用 Transformer 的解码器，在原始文本上训练，这就是演讲所说的基座模型。',
          },
        },
        {
          work: 'training-language-models-to-follow-instructions-with-human-feedback',
          note: {
            en: 'The step from a base model to an assistant, which the talk tells as stages two and three of training.',
            zh: '从基座模型到助手的关键一步，对应演讲里训练的第二、第三阶段。',
          },
        },
        {
          work: 'llama-2-open-foundation-and-fine-tuned-chat-models',
          note: {
            en: 'The same recipe with the weights published; its 70B model is the talk’s opening example.',
            zh: '配方与上一篇相近，但公开了权重；演讲开场的例子正是它的 70B 版本。',
          },
        },
        {
          work: 'llama-cpp-running-an-llm-locally',
          note: {
            en: 'A pause from papers: try for yourself the two files on a laptop that the talk begins with.',
            zh: '读论文之余动动手，亲自试试演讲开头那「一台笔记本加两个文件」。',
          },
        },
        {
          work: 'rlaif-scaling-reinforcement-learning-from-human-feedback-with-ai-feedback',
          note: {
            en: 'Keeps InstructGPT’s pipeline and swaps out the human labelers.',
            zh: '沿用 InstructGPT 的流程，只把人工标注者换掉。',
          },
        },
        {
          work: 'direct-preference-optimization-your-language-model-is-secretly-a-reward-model',
          note: {
            en: 'Goes one further than RLAIF: what gets dropped here is the reinforcement learning.',
            zh: '比 RLAIF 更进一步：这回省掉的是强化学习本身。',
          },
        },
        {
          work: 'training-compute-optimal-large-language-models',
          note: {
            en: 'From here on the question is size: how large a model, on how much data.',
            zh: '从这里转向规模问题：模型该多大，数据该多少。',
          },
        },
        {
          work: 'scaling-laws-for-neural-language-models',
          note: {
            en: 'Two years older than Chinchilla; read second, it shows what had to be revised.',
            zh: '比 Chinchilla 早两年，放在其后读，更能看出哪些结论被改写。',
          },
        },
        {
          work: 'sparks-of-artificial-general-intelligence-early-experiments-with-gpt-4',
          note: {
            en: 'What scaling had led to by 2023, before the path turns to what is still missing.',
            zh: '看看规模路线到 2023 年走到了哪里，接下来再谈还缺什么。',
          },
        },
      ],
    },
  ],
} satisfies Stage
