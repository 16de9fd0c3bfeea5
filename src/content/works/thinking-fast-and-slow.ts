import type { Resource } from '../schema.ts'

export default {
  id: 'thinking-fast-and-slow',
  kind: 'book',
  title: { en: 'Thinking, Fast and Slow', zh: '思考，快与慢' },
  by: ['Daniel Kahneman'],
  year: 2011,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.amazon.com/Thinking-Fast-Slow-Daniel-Kahneman/dp/0374533555', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Two modes of thought run through Kahneman’s book: System 1, fast, intuitive and emotional, and System 2, slower, deliberate and logical. He shows where quick judgment misleads us; AI researchers borrowed the pair of terms to say what a model that answers token by token still lacks.',
    zh: '卡尼曼把人的思维分成两套：系统 1 快，凭直觉和情绪；系统 2 慢，靠推敲和逻辑。书里讲的是直觉在哪些地方会骗人，AI 研究者则借这对概念来谈：一个词元接一个词元往外吐的模型，还缺了什么。',
  },
  topics: ['reasoning'],
} satisfies Resource
