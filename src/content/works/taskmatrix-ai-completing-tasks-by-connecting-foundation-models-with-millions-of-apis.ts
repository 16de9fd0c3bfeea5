import type { Resource } from '../schema.ts'

export default {
  id: 'taskmatrix-ai-completing-tasks-by-connecting-foundation-models-with-millions-of-apis',
  kind: 'paper',
  title: {
    en: 'TaskMatrix.AI: Completing Tasks by Connecting Foundation Models with Millions of APIs',
    zh: 'TaskMatrix.AI：连接基础模型与数百万个 API 来完成任务',
  },
  by: ['Yaobo Liang', 'Chenfei Wu', 'Ting Song', 'Wenshan Wu'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2303.16434', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'digest-zh', url: 'https://briefgpt.xyz/a/2303.16434', lang: 'zh', role: 'notes', provenance: 'machine', by: 'BriefGPT', title: 'TaskMatrix.AI：通过连接基础模型和数百万个 API 完成任务' },
  ],
  summary: {
    en: 'A foundation model as the brain, millions of APIs as the limbs: this position paper from Microsoft splits the system into a multimodal chat model, an API platform with uniform documentation, a selector and an executor. It sketches as an architecture what ChatGPT plugins had just begun to do as a product.',
    zh: '让基础模型当大脑，让数百万个 API 当手脚，从做 PPT 到控制机器人都由它调度。微软的这篇构想论文把系统拆成四块：多模态对话模型、统一文档格式的 API 平台、API 选择器和执行器。在原清单的作者看来，它像是 ChatGPT 插件的一份工程方案。',
  },
  topics: ['agents', 'multimodal'],
  cite: {
    authors: ['Yaobo Liang', 'Chenfei Wu', 'Ting Song', 'Wenshan Wu', 'Yan Xia', 'Yu Liu', 'Yang Ou', 'Shuai Lu', 'Lei Ji', 'Shaoguang Mao', 'Yun Wang', 'Linjun Shou', 'Ming Gong', 'Nan Duan'],
    arxiv: '2303.16434',
  },
} satisfies Resource
