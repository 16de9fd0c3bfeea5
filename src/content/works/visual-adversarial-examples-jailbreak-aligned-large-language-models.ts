import type { Resource } from '../schema.ts'

export default {
  id: 'visual-adversarial-examples-jailbreak-aligned-large-language-models',
  kind: 'paper',
  title: { en: 'Visual Adversarial Examples Jailbreak Aligned Large Language Models', zh: '视觉对抗样本能让已对齐的大语言模型越狱' },
  by: ['Xiangyu Qi', 'Kaixuan Huang', 'Ashwinee Panda', 'Peter Henderson'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2306.13213', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/Unispac/Visual-Adversarial-Examples-Jailbreak-Large-Language-Models', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Once a language model can see, every pixel is an attack surface. A single image, perturbed by gradient against a small set of harmful sentences, makes models such as MiniGPT-4 comply with a wide range of harmful instructions, far beyond those it was optimized on.',
    zh: '模型一旦长了眼睛，每个像素都可能成为突破口。对着一小批有害句子，用梯度扰动一张图片，再把图喂给 MiniGPT-4 等视觉语言模型，它便会听从各种有害指令，范围远超优化时用到的那几句。',
  },
  topics: ['security', 'multimodal', 'vision'],
  cite: { authors: ['Xiangyu Qi', 'Kaixuan Huang', 'Ashwinee Panda', 'Peter Henderson', 'Mengdi Wang', 'Prateek Mittal'], arxiv: '2306.13213', venue: 'AAAI 2024' },
} satisfies Resource
