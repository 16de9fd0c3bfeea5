import type { Resource } from '../schema.ts'

export default {
  id: 'dreamfusion-text-to-3d-using-2d-diffusion',
  kind: 'paper',
  title: { en: 'DreamFusion: Text-to-3D using 2D diffusion', zh: 'DreamFusion：借助二维扩散模型从文本生成 3D' },
  by: ['Ben Poole', 'Ajay Jain', 'Jonathan T. Barron', 'Ben Mildenhall'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/pdf/2209.14988.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://dreamfusion3d.github.io/', lang: 'en', role: 'site', provenance: 'official' },
  ],
  summary: {
    en: 'How do you get 3D objects from text when there is hardly any 3D training data? Render a NeRF from random angles, let a frozen text-to-image diffusion model judge each view, and pass its gradient back into the scene. This score distillation needs no 3D data at all, and much later text-to-3D work builds on it.',
    zh: '几乎没有 3D 训练数据，怎么从文字生成立体物体？随机换角度渲染一个 NeRF，让冻结的文生图扩散模型评判每一幅画面，再把梯度传回场景。这种「分数蒸馏采样」完全不需要 3D 数据，后来许多文生 3D 的工作都建立在它之上。',
  },
  after: ['nerf-representing-scenes-as-neural-radiance-fields-for-view-synthesis'],
  topics: ['3d', 'vision', 'multimodal'],
  cite: { arxiv: '2209.14988', venue: 'ICLR 2023' },
} satisfies Resource
