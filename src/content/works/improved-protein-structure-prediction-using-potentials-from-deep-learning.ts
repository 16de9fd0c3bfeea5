import type { Resource } from '../schema.ts'

export default {
  id: 'improved-protein-structure-prediction-using-potentials-from-deep-learning',
  kind: 'paper',
  title: { en: 'Improved protein structure prediction using potentials from deep learning', zh: 'AlphaFold：用深度学习得到的势函数改进蛋白质结构预测' },
  by: ['Andrew W. Senior', 'Richard Evans', 'John Jumper', 'James Kirkpatrick'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.nature.com/articles/s41586-019-1923-7', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'alphafold-2-blog',
      url: 'https://www.deepmind.com/blog/alphafold-a-solution-to-a-50-year-old-grand-challenge-in-biology',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'DeepMind',
      title: 'AlphaFold: a solution to a 50-year-old grand challenge in biology (about AlphaFold 2)',
    },
    {
      id: 'alphafold-2-explainer',
      url: 'https://www.blopig.com/blog/2021/07/alphafold-2-is-here-whats-behind-the-structure-prediction-miracle/',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Oxford Protein Informatics Group',
      title: 'AlphaFold 2 is here: what’s behind the structure prediction miracle',
    },
    {
      id: 'alphafold-2-paper',
      url: 'https://www.nature.com/articles/s41586-021-03819-2',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'DeepMind',
      title: 'Highly accurate protein structure prediction with AlphaFold',
    },
    { id: 'code', url: 'https://github.com/google-deepmind/deepmind-research/tree/master/alphafold_casp13', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'The first AlphaFold, winner in free modeling at CASP13: a convolutional network predicts distances between pairs of residues, and gradient descent folds the chain to fit them. The famous 2020 breakthrough was the redesigned, attention-based AlphaFold 2; the blog post, explainer and 2021 paper beside this one are about that.',
    zh: '第一代 AlphaFold，在 CASP13 自由建模类别夺冠：卷积网络预测残基两两之间的距离，再用梯度下降把肽链折成与之相符的形状。2020 年底轰动一时的是重新设计、以注意力为核心的 AlphaFold 2，随附的博客、解读和 2021 年论文讲的都是后者，别混为一谈。',
  },
  topics: ['biology'],
  cite: { doi: '10.1038/s41586-019-1923-7', venue: 'Nature 577 (2020)' },
} satisfies Resource
