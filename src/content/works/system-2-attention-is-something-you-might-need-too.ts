import type { Resource } from '../schema.ts'

export default {
  id: 'system-2-attention-is-something-you-might-need-too',
  kind: 'paper',
  title: { en: 'System 2 Attention (is something you might need too)', zh: '系统 2 注意力：你可能也需要它' },
  by: ['Jason Weston', 'Sainbayar Sukhbaatar'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2311.11829', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Soft attention lets every stray remark in the context tug at the answer. Weston and Sukhbaatar of Meta ask the model first to rewrite the context, keeping only what bears on the question, and then to answer from that text alone: answers become more factual, and less inclined to echo an opinion the user let slip.',
    zh: '软注意力对上下文里的闲话也照单全收，答案容易被带偏。Meta 的两位作者让模型先把上下文改写一遍，只留与问题有关的内容，再据此作答。问答、数学应用题和长文写作都更准确、更客观，顺着用户观点说话的毛病也减轻了。',
  },
  topics: ['reasoning', 'prompting'],
  cite: { arxiv: '2311.11829' },
} satisfies Resource
