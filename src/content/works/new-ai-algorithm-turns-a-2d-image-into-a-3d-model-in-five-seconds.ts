import type { Resource } from '../schema.ts'

export default {
  id: 'new-ai-algorithm-turns-a-2d-image-into-a-3d-model-in-five-seconds',
  kind: 'article',
  title: { en: 'New AI algorithm turns a 2D image into a 3D model in five seconds', zh: '新型人工智能算法可在 5 秒钟内从 2D 图像中创建 3D 模型' },
  by: ['cnBeta'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://www.cnbeta.com.tw/articles/tech/1396051.htm', lang: 'zh', role: 'original', provenance: 'official' },
    {
      id: 'paper',
      url: 'https://arxiv.org/abs/2311.04400',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Yicong Hong et al.',
      title: 'LRM: Large Reconstruction Model for Single Image to 3D',
    },
  ],
  summary: {
    en: 'News of LRM, a Transformer of 500 million parameters from Adobe Research and the Australian National University. Trained on about a million objects, it predicts a neural radiance field straight from one picture, in about five seconds and without the slow fitting per object that earlier methods needed.',
    zh: '报道的是 Adobe Research 与澳大利亚国立大学的 LRM：一个 5 亿参数的 Transformer，用约一百万个物体训练，看一张图就直接预测神经辐射场，约 5 秒出 3D 模型，省掉了以往逐个物体慢慢优化的功夫。',
  },
  standing: 'historic',
  topics: ['3d', 'vision'],
} satisfies Resource
