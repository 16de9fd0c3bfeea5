import type { Resource } from '../schema.ts'

export default {
  id: 'poe-api-for-developers',
  kind: 'post',
  title: { en: 'Poe API for developers', zh: 'Poe 发布面向开发者的 API' },
  by: ['Adam D’Angelo'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://twitter.com/adamdangelo/status/1658121701077516291', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'protocol', url: 'https://creator.poe.com/docs/poe-protocol-specification', lang: 'en', role: 'companion', provenance: 'official', by: 'Poe', title: 'Poe Protocol Specification' },
  ],
  summary: {
    en: 'Quora’s chief executive opens Poe to outside bots in May 2023. The developer runs the model or the agent on a server of their own and answers in Poe’s protocol; Poe brings the apps and the audience. One of the first tries at an app store for chatbots.',
    zh: '模型或智能体跑在开发者自己的服务器上，按 Poe 的协议应答，客户端和用户则由 Poe 提供：2023 年 5 月，Quora 的 CEO 宣布以这种方式向外部开放。这是给聊天机器人办「应用商店」的早期尝试之一。',
  },
  standing: 'historic',
  topics: ['applications', 'market'],
} satisfies Resource
