import type { Resource } from '../schema.ts'

export default {
  id: 'zero-shot-text-to-image-generation',
  kind: 'paper',
  title: { en: 'Zero-shot text-to-image generation', zh: '零样本文本到图像生成（DALL·E）' },
  by: ['Aditya Ramesh', 'Mikhail Pavlov', 'Gabriel Goh'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2102.12092', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/research/dall-e', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI', title: 'DALL·E: Creating images from text' },
    { id: 'code', url: 'https://github.com/openai/DALL-E', lang: 'en', role: 'code', provenance: 'official', title: 'Discrete VAE used for DALL·E' },
  ],
  summary: {
    en: 'Drawing as text completion: an autoencoder turns each picture into 1,024 discrete tokens, a GPT-like Transformer of 12 billion parameters predicts them after the caption, and CLIP ranks the results. Such was the first DALL-E; its successor, DALL-E 2, began the image-generation boom of 2022.',
    zh: '画图也能当成「续写」：图像先压成 1024 个离散词元，由 120 亿参数的 GPT 式 Transformer 接在文字后面逐个预测，再让 CLIP 从候选中挑出最切题的几张。这便是初代 DALL·E，后继的 DALL·E 2 在 2022 年掀起了图像生成热潮。',
  },
  after: ['learning-transferable-visual-models-from-natural-language-supervision'],
  topics: ['vision', 'multimodal'],
  cite: { authors: ['Aditya Ramesh', 'Mikhail Pavlov', 'Gabriel Goh', 'Scott Gray', 'Chelsea Voss', 'Alec Radford', 'Mark Chen', 'Ilya Sutskever'], arxiv: '2102.12092', venue: 'ICML 2021' },
} satisfies Resource
