import type { Stage } from '../../schema.ts'

export default {
  id: 'tools',
  title: { en: 'Tool use', zh: '使用工具' },
  intro: {
    en: 'A likely next digit need not be the right one, so an LLM should hand arithmetic, search and code to software that exists. Three papers go from calling a few tools to making new ones to choosing among thousands; they prepare you to design a model’s tool calls.',
    zh: '概率最高的下一个数字不一定是对的，所以算术、搜索、执行代码最好交给现成的软件。三篇论文从调用几个工具，讲到自己造工具，再到从上万个接口里挑选，读完对怎样设计模型的工具调用会心中有数。',
  },
  sections: [
    {
      id: 'tools-works',
      steps: [
        {
          work: 'toolformer-language-models-can-teach-themselves-to-use-tools',
          note: {
            en: 'The base case: a handful of fixed tools, and a model that learns when to call them.',
            zh: '最基本的情形：工具固定就那么几个，模型要学会何时调用。',
          },
        },
        {
          work: 'large-language-models-as-tool-makers',
          note: {
            en: 'Lifts Toolformer’s limit that somebody must have built the tool beforehand.',
            zh: 'Toolformer 的工具要别人事先备好，这里不再受此限制。',
          },
        },
        {
          work: 'toolllm-facilitating-large-language-models-to-master-16000-real-world-apis',
          note: {
            en: 'From a handful to a whole marketplace: the last step before real-world agents.',
            zh: '从几个工具到整个接口市场，离真正干活的智能体只差一步。',
          },
        },
      ],
    },
  ],
} satisfies Stage
