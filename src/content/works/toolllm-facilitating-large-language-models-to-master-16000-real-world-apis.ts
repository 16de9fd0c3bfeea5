import type { Resource } from '../schema.ts'

export default {
  id: 'toolllm-facilitating-large-language-models-to-master-16000-real-world-apis',
  kind: 'paper',
  title: { en: 'ToolLLM: Facilitating Large Language Models to Master 16000+ Real-world APIs', zh: 'ToolLLM：帮助大语言模型掌握 16000 多个真实 API' },
  by: ['Yujia Qin', 'Shihao Liang', 'Yining Ye', 'Kunlun Zhu'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2307.16789', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/OpenBMB/ToolBench', lang: 'en', role: 'code', provenance: 'official', by: 'OpenBMB', title: 'ToolBench' },
  ],
  summary: {
    en: 'Its data set, ToolBench, gathers 16,464 REST APIs from RapidAPI; ChatGPT invents requests for them and searches a tree of possible calls for a way to answer each. A LLaMA fine-tuned on these paths, with a retriever to pick the APIs, uses tools about as well as ChatGPT, even ones it has never met.',
    zh: '清华等机构从 RapidAPI 收集了 16464 个真实接口，由 ChatGPT 编写指令，并以深度优先的决策树搜索可行的调用路径，做成数据集 ToolBench。用它微调 LLaMA 得到 ToolLLaMA，再配一个 API 检索器，没见过的接口也会调用，水平接近 ChatGPT。',
  },
  after: ['toolformer-language-models-can-teach-themselves-to-use-tools'],
  topics: ['agents', 'open-models'],
  cite: { arxiv: '2307.16789', venue: 'ICLR 2024' },
} satisfies Resource
