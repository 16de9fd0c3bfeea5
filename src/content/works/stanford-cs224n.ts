import type { Resource } from '../schema.ts'

export default {
  id: 'stanford-cs224n',
  kind: 'course',
  title: { en: 'Stanford CS224N', zh: '斯坦福 CS224N：深度学习与自然语言处理' },
  by: ['Christopher Manning'],
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.youtube.com/playlist?list=PLoROMvodv4rOSH4v6133s9LFPRHjEmbmJ', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://web.stanford.edu/class/cs224n/', lang: 'en', role: 'site', provenance: 'official', by: 'Stanford University' },
  ],
  summary: {
    en: 'Natural language processing the neural way, taught by Christopher Manning in winter 2021: word vectors, parsing, recurrent networks and attention, up to Transformers and the first generation of pretrained language models. The place to learn what language models were for before they became chatbots.',
    zh: 'Christopher Manning 主讲，录像来自 2021 年冬季学期：词向量、句法分析、循环神经网络、注意力，一直讲到 Transformer 和第一代预训练语言模型。想知道聊天机器人出现之前，语言模型用来解决哪些问题，看这门课。',
  },
  topics: ['foundations', 'transformers'],
} satisfies Resource
