import type { Resource } from '../schema.ts'

export default {
  id: 'nerf-representing-scenes-as-neural-radiance-fields-for-view-synthesis',
  kind: 'paper',
  title: { en: 'NeRF: Representing scenes as neural radiance fields for view synthesis', zh: 'NeRF：用神经辐射场表示场景，合成新视角' },
  by: ['Ben Mildenhall', 'Pratul P. Srinivasan', 'Matthew Tancik', 'Jonathan T. Barron'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2003.08934', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://www.matthewtancik.com/nerf', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/bmild/nerf', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'One small network holds one scene: fed a position and a viewing direction, five numbers in all, it returns density and color, and volume rendering turns these into a picture. Because rendering is differentiable, a few dozen photographs with known camera poses suffice to learn the scene and to see it from new angles.',
    zh: '一个小网络记住一个场景：输入空间位置和观察方向共五个数，输出密度与颜色，再经体渲染合成画面。渲染过程可微，所以有几十张已知相机位姿的照片，就能学会整个场景，画出照片里没有的新视角。',
  },
  topics: ['3d', 'vision'],
  cite: { authors: ['Ben Mildenhall', 'Pratul P. Srinivasan', 'Matthew Tancik', 'Jonathan T. Barron', 'Ravi Ramamoorthi', 'Ren Ng'], arxiv: '2003.08934', venue: 'ECCV 2020' },
} satisfies Resource
