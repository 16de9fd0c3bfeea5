import type { Resource } from '../schema.ts'

export default {
  id: 'strategies-for-pre-training-graph-neural-networks',
  kind: 'paper',
  title: { en: 'Strategies for pre-training graph neural networks', zh: '图神经网络的预训练策略' },
  by: ['Weihua Hu', 'Bowen Liu', 'Joseph Gomes', 'Marinka Zitnik'],
  etAl: true,
  year: 2020,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/pdf/1905.12265.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://snap.stanford.edu/gnn-pretrain/', lang: 'en', role: 'site', provenance: 'official', by: 'Stanford SNAP' },
    { id: 'code', url: 'https://github.com/snap-stanford/pretrain-gnns', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Careless pre-training can make a graph network worse. Training it first on single nodes and then on whole graphs avoids this negative transfer, and gains up to 9.4 points of ROC-AUC over no pre-training when predicting molecular properties and protein functions. Drug discovery, short of labeled molecules, has use for it.',
    zh: '预训练做得不对，图神经网络反而会变差。作者在单个节点和整张图两个层面都做预训练，避开了这种「负迁移」：预测分子性质和蛋白质功能时，ROC-AUC 最多比不做预训练高 9.4 个百分点。药物研发缺少带标注的分子数据，这套办法正好派上用场。',
  },
  topics: ['biology', 'training'],
  cite: { authors: ['Weihua Hu', 'Bowen Liu', 'Joseph Gomes', 'Marinka Zitnik', 'Percy Liang', 'Vijay Pande', 'Jure Leskovec'], arxiv: '1905.12265', venue: 'ICLR 2020' },
} satisfies Resource
