import type { Resource } from '../schema.ts'

export default {
  id: 'imagen-video-high-definition-video-generation-with-diffusion-models',
  kind: 'paper',
  title: { en: 'Imagen Video: High definition video generation with diffusion models', zh: 'Imagen Video：用扩散模型生成高清视频' },
  by: ['Jonathan Ho', 'William Chan', 'Chitwan Saharia', 'Jay Whang'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2210.02303', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://imagen.research.google/video/', lang: 'en', role: 'site', provenance: 'official', by: 'Google' },
  ],
  summary: {
    en: 'Google extends Imagen from stills to clips with a cascade of seven diffusion models: a base model makes a short, coarse video, and the rest raise its resolution in space and time by turns, up to 1280×768 at 24 frames a second. The samples are only some five seconds long, but show text rendering, camera moves and artistic styles.',
    zh: 'Google 把文生图的 Imagen 扩展到视频。七个扩散模型串成级联：先出一段又短又糊的小样，再交替提高空间分辨率与帧率，最终得到 1280×768、每秒 24 帧的画面。片段不过五秒上下，文字、运镜和画风却已能控制。',
  },
  after: ['photorealistic-text-to-image-diffusion-models-with-deep-language-understanding'],
  topics: ['video', 'vision'],
  cite: {
    authors: ['Jonathan Ho', 'William Chan', 'Chitwan Saharia', 'Jay Whang', 'Ruiqi Gao', 'Alexey Gritsenko', 'Diederik P. Kingma', 'Ben Poole', 'Mohammad Norouzi', 'David J. Fleet', 'Tim Salimans'],
    arxiv: '2210.02303',
  },
} satisfies Resource
