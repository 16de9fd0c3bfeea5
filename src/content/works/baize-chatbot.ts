import type { Resource } from '../schema.ts'

export default {
  id: 'baize-chatbot',
  kind: 'tool',
  title: { en: 'Baize chatbot', zh: 'Baize（白泽）：让 ChatGPT 教出你自己的聊天机器人' },
  by: ['Canwen Xu', 'Daya Guo', 'Nan Duan', 'Julian McAuley'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/project-baize/baize-chatbot', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'paper',
      url: 'https://arxiv.org/abs/2304.01196',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'Baize: An Open-Source Chat Model with Parameter-Efficient Tuning on Self-Chat Data',
    },
  ],
  summary: {
    en: 'ChatGPT talks to itself about questions from Quora and Stack Overflow, and the roughly 100,000 dialogues become lessons for LLaMA. Thanks to LoRA the training took hours on a single GPU; the code is open, the data and weights are for research only.',
    zh: '让 ChatGPT 拿 Quora 和 Stack Overflow 上的问题跟自己聊，攒出约 10 万段对话，再用 LoRA 教给 LLaMA，单张 GPU 几小时就能训完。代码、数据和权重都已公开，其中数据与权重仅限研究使用。',
  },
  topics: ['open-models', 'training'],
  cite: { arxiv: '2304.01196', venue: 'EMNLP 2023' },
} satisfies Resource
