import type { Resource } from '../schema.ts'

export default {
  id: 'llm-introduction-learn-language-models',
  kind: 'guide',
  title: { en: 'LLM Introduction: Learn Language Models', zh: '大语言模型入门：学习路线清单' },
  by: ['rain-1'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://gist.github.com/rain-1/eebd5e5eb2784feecf450324e3341c8d', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Rain-1’s gist sets out to teach language models fast, leaning towards GPT, without turning into a pile of links. Neural networks come first, then Transformers and training; colored marks tell easy from hard and warn of long or badly recorded talks.',
    zh: 'rain-1 的这份 gist 想让人尽快弄懂大语言模型，尤其是 GPT 这一支，又刻意不做成链接大全：先打神经网络的底子，再到 Transformer 和训练；难易用颜色标出，视频太长、音质不好也会提醒。',
  },
  topics: ['foundations', 'transformers', 'training'],
} satisfies Resource
