import type { Resource } from '../schema.ts'

export default {
  id: 'ulip-learning-a-unified-representation-of-language-images-and-point-clouds-for-3d-understanding',
  kind: 'paper',
  title: { en: 'ULIP: Learning a Unified Representation of Language, Images, and Point Clouds for 3D Understanding', zh: 'ULIP：面向三维理解，学习语言、图像与点云的统一表示' },
  by: ['Le Xue', 'Mingfei Gao', 'Chen Xing', 'Roberto Martín-Martín'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2212.05171', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://tycho-xue.github.io/ULIP/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/salesforce/ULIP', lang: 'en', role: 'code', provenance: 'official', by: 'Salesforce' },
  ],
  summary: {
    en: 'Short of labeled 3D objects, ULIP borrows from pictures and words. It keeps a pre-trained vision-language space fixed and teaches a point-cloud encoder to land in it, from triplets of picture, caption and points made automatically; zero-shot accuracy on ModelNet40 rises 28.8 points above PointCLIP.',
    zh: '三维数据缺标注，ULIP 就借图文模型的力：训练好的图文空间固定不动，再用自动合成的「图像、文字、点云」三元组，教点云编码器把物体也映射进来。它不挑三维骨干网络，在 ModelNet40 上的零样本分类准确率比 PointCLIP 高出 28.8 个百分点。',
  },
  after: ['learning-transferable-visual-models-from-natural-language-supervision'],
  topics: ['3d', 'multimodal'],
  cite: {
    authors: ['Le Xue', 'Mingfei Gao', 'Chen Xing', 'Roberto Martín-Martín', 'Jiajun Wu', 'Caiming Xiong', 'Ran Xu', 'Juan Carlos Niebles', 'Silvio Savarese'],
    arxiv: '2212.05171',
    venue: 'CVPR 2023',
  },
} satisfies Resource
