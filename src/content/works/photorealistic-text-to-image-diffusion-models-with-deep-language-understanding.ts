import type { Resource } from '../schema.ts'

export default {
  id: 'photorealistic-text-to-image-diffusion-models-with-deep-language-understanding',
  kind: 'paper',
  title: { en: 'Photorealistic text-to-image diffusion models with deep language understanding', zh: '具备深层语言理解的照片级文生图扩散模型（Imagen）' },
  by: ['Chitwan Saharia', 'William Chan', 'Saurabh Saxena'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2205.11487', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://imagen.research.google/', lang: 'en', role: 'site', provenance: 'official', by: 'Google' },
  ],
  summary: {
    en: 'The surprise in Google’s Imagen is that language counts most: enlarging the text encoder, a frozen T5 that never saw a picture, helps more than enlarging the image model. A cascade of diffusion models then takes the image from 64 to 1,024 pixels a side. A year after it was announced, it had still not been released.',
    zh: 'Google 在 Imagen 里得出一个意外的结论：放大文本编码器，比放大图像模型更见效。它用从没见过图像、参数冻结的 T5 来理解提示词，再由三级扩散模型把画面从 64 像素见方放大到 1024 像素见方。公布一年之后，到 2023 年 5 月，模型仍未开放。',
  },
  topics: ['vision'],
  cite: {
    // As the arXiv paper prints them; the index of the proceedings leaves out S. Sara Mahdavi.
    authors: [
      'Chitwan Saharia',
      'William Chan',
      'Saurabh Saxena',
      'Lala Li',
      'Jay Whang',
      'Emily Denton',
      'Seyed Kamyar Seyed Ghasemipour',
      'Burcu Karagol Ayan',
      'S. Sara Mahdavi',
      'Rapha Gontijo Lopes',
      'Tim Salimans',
      'Jonathan Ho',
      'David J Fleet',
      'Mohammad Norouzi',
    ],
    arxiv: '2205.11487',
    venue: 'NeurIPS 2022',
  },
} satisfies Resource
