import type { Resource } from '../schema.ts'

export default {
  id: 'adding-conditional-control-to-text-to-image-diffusion-models',
  kind: 'paper',
  title: { en: 'Adding conditional control to text-to-image diffusion models', zh: '为文生图扩散模型加入条件控制（ControlNet）' },
  by: ['Lvmin Zhang', 'Anyi Rao', 'Maneesh Agrawala'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2302.05543', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/lllyasviel/ControlNet', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Words are poor at saying where an arm should go; a sketch or a pose is not. ControlNet freezes a diffusion model and trains a copy of its encoder to read edges, depth or poses, joined by convolutions that start at zero so that nothing learned is spoiled. It soon became a popular means of precise control.',
    zh: '手臂该摆在哪里，文字说不清，线稿和姿态图可以。ControlNet 冻结原扩散模型，另训练一份编码器副本来读边缘、深度、人体姿态等条件，两者用权重初始为零的卷积相连，训练之初不会破坏原有能力。这项斯坦福的工作很快成了精细控制 Stable Diffusion 的常用手段。',
  },
  after: ['high-resolution-image-synthesis-with-latent-diffusion-models'],
  topics: ['vision'],
  cite: { arxiv: '2302.05543', venue: 'ICCV 2023' },
} satisfies Resource
