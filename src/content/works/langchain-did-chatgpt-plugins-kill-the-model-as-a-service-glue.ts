import type { Resource } from '../schema.ts'

export default {
  id: 'langchain-did-chatgpt-plugins-kill-the-model-as-a-service-glue',
  kind: 'article',
  title: {
    en: 'LangChain: did ChatGPT plugins kill the Model-as-a-Service glue?',
    zh: 'LangChain：Model as a Service 粘合剂，被 ChatGPT 插件干掉了吗？',
  },
  by: ['海外独角兽'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://mp.weixin.qq.com/s/3coFhAdzr40tozn8f9Dc-w', lang: 'zh', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://36kr.com/p/2203231346847113', lang: 'zh', role: 'mirror', provenance: 'community', by: '36氪' },
  ],
  summary: {
    en: 'An investor’s look at LangChain in spring 2023. Developers liked it because chains, agents and memory fit together and every tool was already wired in; the doubts are that it is a thin layer over other people’s libraries, used mostly for side projects, and that OpenAI’s plugins might take its place.',
    zh: '2023 年春天，从投资人的角度看 LangChain：它模块化、好组合，Chain、Agent、Memory 几个抽象用着顺手，常用工具也都接好了，所以一下子火了。疑虑也说得直白：不过是把别人的开源库串起来，自身壁垒不高，用户多半在做个人项目，OpenAI 的插件随时可能取而代之。',
  },
  standing: 'historic',
  topics: ['infrastructure', 'agents', 'market'],
} satisfies Resource
