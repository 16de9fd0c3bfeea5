import type { Resource } from '../schema.ts'

export default {
  id: 'why-gpt-4-will-overturn-the-way-we-work',
  kind: 'video',
  title: { en: 'Why GPT-4 will overturn the way we work', zh: '万字科普：GPT-4 为何会颠覆现有工作流，为何你要关注微软 Copilot、文心一言等大模型' },
  by: ['YJango'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://www.bilibili.com/video/BV1MY4y1R7EN/', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'YJango’s long Bilibili video starts from the game of adding one more word, goes through the stages of training that turned it into ChatGPT, and ends with what models such as Microsoft’s Copilot and Baidu’s ERNIE Bot do to office work. Made in the spring of GPT-4.',
    zh: 'YJango 从「单字接龙」讲起，说明训练如何分阶段把一个只会接话的模型变成 ChatGPT，再谈微软 Copilot、文心一言这类产品会怎样改写日常工作。视频做于 GPT-4 刚发布的那个春天，前半讲原理，后半讲影响。',
  },
  topics: ['foundations', 'training', 'society'],
} satisfies Resource
