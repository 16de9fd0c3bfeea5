import type { Resource } from '../schema.ts'

export default {
  id: 'learning-transferable-visual-models-from-natural-language-supervision',
  kind: 'paper',
  title: { en: 'Learning transferable visual models from natural language supervision', zh: '从自然语言监督中学习可迁移的视觉模型（CLIP）' },
  by: ['Alec Radford', 'Jong Wook Kim', 'Chris Hallacy'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2103.00020', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/research/clip', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI', title: 'CLIP: Connecting text and images' },
    { id: 'code', url: 'https://github.com/openai/CLIP', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'reading-zh', url: 'https://www.bilibili.com/video/BV1SL4y1s7LQ/', lang: 'zh', role: 'explainer', provenance: 'community', by: '跟李沐学 AI', title: 'CLIP 论文逐段精读' },
  ],
  summary: {
    en: 'From 400 million images and their captions, two encoders learn to place matching pictures and sentences close together in one space. To classify, you only name the classes: without using a single ImageNet label, CLIP equals a ResNet-50 there. Text-to-image systems such as Stable Diffusion build on that shared space.',
    zh: 'OpenAI 从网上收集 4 亿对图文，训练两个编码器，让相配的图和文在同一嵌入空间里靠拢。分类时只需写出类别名：不用 ImageNet 的任何标注，零样本准确率便与 ResNet-50 持平。CLIP 是视觉领域早期的大规模基础模型，Stable Diffusion 等文生图模型也以它为基础。',
  },
  topics: ['vision', 'multimodal'],
  cite: {
    authors: [
      'Alec Radford',
      'Jong Wook Kim',
      'Chris Hallacy',
      'Aditya Ramesh',
      'Gabriel Goh',
      'Sandhini Agarwal',
      'Girish Sastry',
      'Amanda Askell',
      'Pamela Mishkin',
      'Jack Clark',
      'Gretchen Krueger',
      'Ilya Sutskever',
    ],
    arxiv: '2103.00020',
    venue: 'ICML 2021',
  },
} satisfies Resource
