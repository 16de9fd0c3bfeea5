import type { Resource } from '../schema.ts'

export default {
  id: 'make-a-video-text-to-video-generation-without-text-video-data',
  kind: 'paper',
  title: { en: 'Make-A-Video: Text-to-video generation without text-video data', zh: 'Make-A-Video：不用文本视频配对数据的文生视频' },
  by: ['Uriel Singer', 'Adam Polyak', 'Thomas Hayes', 'Xi Yin'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2209.14792', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://makeavideo.studio/', lang: 'en', role: 'site', provenance: 'official', by: 'Meta' },
  ],
  summary: {
    en: 'Captioned video is scarce, so Meta splits the problem: what the world looks like is learned from captioned images, how it moves from video without any text. The model turns a prompt into a short clip, sets a still picture in motion, or makes variations of an existing video.',
    zh: '带文字说明的视频太少，Meta 便把问题拆成两半：世界长什么样，从图文对里学；世界怎么动，从没有文字的视频里学。模型可以由文字生成短片，也能让静态照片动起来，或给现成的视频做变体。',
  },
  topics: ['video', 'vision'],
  cite: {
    authors: [
      'Uriel Singer',
      'Adam Polyak',
      'Thomas Hayes',
      'Xi Yin',
      'Jie An',
      'Songyang Zhang',
      'Qiyuan Hu',
      'Harry Yang',
      'Oron Ashual',
      'Oran Gafni',
      'Devi Parikh',
      'Sonal Gupta',
      'Yaniv Taigman',
    ],
    arxiv: '2209.14792',
    venue: 'ICLR 2023',
  },
} satisfies Resource
