import type { Resource } from '../schema.ts'

export default {
  id: 'high-resolution-image-synthesis-with-latent-diffusion-models',
  kind: 'paper',
  title: { en: 'High-resolution image synthesis with latent diffusion models', zh: '用潜扩散模型合成高分辨率图像' },
  by: ['Robin Rombach', 'Andreas Blattmann', 'Dominik Lorenz'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2112.10752', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/CompVis/latent-diffusion', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'stable-diffusion', url: 'https://github.com/CompVis/stable-diffusion', lang: 'en', role: 'companion', provenance: 'official', by: 'CompVis', title: 'Stable Diffusion' },
  ],
  summary: {
    en: 'Diffusion over raw pixels is costly, so the authors first compress images with an autoencoder and remove noise in the much smaller latent space, while cross-attention lets text or layouts steer the outcome. Stable Diffusion, released the following year, is this method trained at scale, and still light enough for a home graphics card.',
    zh: '直接在像素上做扩散太费算力。作者先用自编码器把图像压进潜空间，在那里一步步去噪，再解码成高分辨率图像，文字等条件则通过交叉注意力引导生成。次年发布的 Stable Diffusion 就出自这套方法，家用显卡也跑得动。',
  },
  topics: ['vision'],
  cite: { authors: ['Robin Rombach', 'Andreas Blattmann', 'Dominik Lorenz', 'Patrick Esser', 'Björn Ommer'], arxiv: '2112.10752', venue: 'CVPR 2022' },
} satisfies Resource
