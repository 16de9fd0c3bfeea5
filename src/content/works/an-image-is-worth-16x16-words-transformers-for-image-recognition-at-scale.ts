import type { Resource } from '../schema.ts'

export default {
  id: 'an-image-is-worth-16x16-words-transformers-for-image-recognition-at-scale',
  kind: 'paper',
  title: { en: 'An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale', zh: 'ViT：一图抵得 16×16 个词，用 Transformer 做大规模图像识别' },
  by: ['Alexey Dosovitskiy', 'Lucas Beyer', 'Alexander Kolesnikov', 'Dirk Weissenborn'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2010.11929', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/google-research/vision_transformer', lang: 'en', role: 'code', provenance: 'official', by: 'Google Research' },
  ],
  summary: {
    en: 'Cut a picture into patches of 16 × 16 pixels, treat each as a word, and feed the row of them to an almost unchanged Transformer. Pre-trained on enough images, the Vision Transformer (ViT) matches or beats the best convolutional networks with much less training compute, so that one architecture serves text and images alike.',
    zh: '把图片切成 16×16 像素的小块，每块当作一个词，直接送进几乎原样的 Transformer。只要预训练图像足够多，ViT 就能追平甚至超过最好的卷积网络，训练算力还省得多；从此文本和图像可以共用一种架构。',
  },
  after: ['attention-is-all-you-need'],
  topics: ['vision', 'transformers'],
  cite: {
    authors: [
      'Alexey Dosovitskiy',
      'Lucas Beyer',
      'Alexander Kolesnikov',
      'Dirk Weissenborn',
      'Xiaohua Zhai',
      'Thomas Unterthiner',
      'Mostafa Dehghani',
      'Matthias Minderer',
      'Georg Heigold',
      'Sylvain Gelly',
      'Jakob Uszkoreit',
      'Neil Houlsby',
    ],
    arxiv: '2010.11929',
    venue: 'ICLR 2021',
  },
} satisfies Resource
