import type { Resource } from '../schema.ts'

export default {
  id: 'the-illustrated-stable-diffusion',
  kind: 'article',
  title: { en: 'The illustrated Stable Diffusion', zh: '图解 Stable Diffusion' },
  by: ['Jay Alammar'],
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://jalammar.github.io/illustrated-stable-diffusion/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Three parts, each with its own picture: a text encoder that turns the prompt into vectors, a U-Net that removes noise step by step in latent space, and a decoder that paints the pixels. Jay Alammar also shows how the noise predictor is trained and where CLIP comes in.',
    zh: 'Jay Alammar 把 Stable Diffusion 拆成三块来画：文本编码器把提示词变成向量，U-Net 在潜空间里分步去噪，解码器还原出像素。训练时怎样加噪、CLIP 起什么作用，也各有图说明。',
  },
  explains: ['high-resolution-image-synthesis-with-latent-diffusion-models'],
  topics: ['vision'],
} satisfies Resource
