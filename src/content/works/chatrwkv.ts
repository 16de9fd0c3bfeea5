import type { Resource } from '../schema.ts'

export default {
  id: 'chatrwkv',
  kind: 'tool',
  title: { en: 'ChatRWKV', zh: 'ChatRWKV：用 RNN 做的开源聊天模型' },
  by: ['BlinkDL'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://github.com/BlinkDL/ChatRWKV', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Chat with a language model that is entirely a recurrent network. RWKV trains in parallel as a Transformer does, then answers token by token from a state of fixed size, so memory use does not grow with the conversation; this repository is the open chat program around it.',
    zh: '不靠 Transformer 也能聊天：RWKV 训练时可以像 Transformer 那样并行，推理时却是纯粹的 RNN，逐词元更新一份大小固定的状态，对话再长也不多占内存。这个仓库就是围绕它写的开源聊天程序。',
  },
  topics: ['open-models', 'foundations'],
} satisfies Resource
