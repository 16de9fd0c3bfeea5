import type { Resource } from '../schema.ts'

export default {
  id: 'how-to-give-chatgpt-web-access',
  kind: 'article',
  title: { en: 'How to give ChatGPT web access', zh: '如何为 ChatGPT 增加网络访问功能' },
  by: ['微信公众号（作者不详）'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://mp.weixin.qq.com/s?__biz=MzkyNTI4NzI2OQ==&mid=2247484080&idx=1&sn=7155d4aeb8a8eadf25a86972eee04119', lang: 'zh', role: 'original', provenance: 'official' },
  ],
  summary: {
    en: 'ChatGPT knew nothing of recent news, so the author builds search around it: a prompt in Thought–Action–Observation form makes the model name what to look up, a search engine fetches it, and the findings go back into the context. The whole trick behind tool use, small enough to rebuild in an evening.',
    zh: '当时的 ChatGPT 不知道新近发生的事，作者就在外面给它接上搜索：用「思考—行动—观察」格式的提示词让模型自己说出要搜什么，交给搜索引擎去查，再把结果填回上下文。工具调用的整套把戏都在这里，一个晚上就能自己搭一遍。',
  },
  standing: 'historic',
  topics: ['agents', 'retrieval', 'prompting'],
} satisfies Resource
