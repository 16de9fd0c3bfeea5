import type { Resource } from '../schema.ts'

export default {
  id: 'emu-video-factorizing-text-to-video-generation-by-explicit-image-conditioning',
  kind: 'paper',
  title: { en: 'Emu Video: Factorizing Text-to-Video Generation by Explicit Image Conditioning', zh: 'Emu Video：以图像为显式条件，分步生成视频' },
  by: ['Rohit Girdhar', 'Mannat Singh', 'Andrew Brown', 'Quentin Duval'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2311.10709', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://emu-video.metademolab.com/', lang: 'en', role: 'site', provenance: 'official', by: 'Meta' },
  ],
  summary: {
    en: 'Meta breaks text-to-video into two easier problems: draw one image from the prompt, then set that image in motion with prompt and image both as guides. Adjusted noise schedules and staged training spare it a long cascade of models, and human judges preferred its clips to those of Imagen Video 81% of the time.',
    zh: '从文字直接变出视频太难，Meta 拆成两步：先按提示词画一张图，再以这张图和提示词为条件让画面动起来。调整噪声调度、分阶段训练之后，不用再级联一长串模型；人工评测中，它的画质对 Imagen Video 的胜率为 81%。',
  },
  topics: ['video', 'multimodal'],
  cite: {
    authors: ['Rohit Girdhar', 'Mannat Singh', 'Andrew Brown', 'Quentin Duval', 'Samaneh Azadi', 'Sai Saketh Rambhatla', 'Akbar Shah', 'Xi Yin', 'Devi Parikh', 'Ishan Misra'],
    arxiv: '2311.10709',
  },
} satisfies Resource
