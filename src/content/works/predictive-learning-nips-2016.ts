import type { Resource } from '../schema.ts'

export default {
  id: 'predictive-learning-nips-2016',
  kind: 'video',
  title: { en: 'Predictive learning, NIPS 2016', zh: '预测学习：NIPS 2016 演讲' },
  by: ['Yann LeCun'],
  year: 2016,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.youtube.com/watch?v=Ount2Y4qxQo&t=1072s', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'In December 2016, with supervised learning in the headlines, Yann LeCun told NIPS that the next gains would come from machines that learn to predict the world from raw, unlabeled data. His cake slide ranks the sources of knowledge: unsupervised learning is the bulk, supervised learning the icing, reinforcement learning the cherry.',
    zh: '2016 年底，监督学习正当红，LeCun 却在 NIPS 上说：真正的大头，是让机器从无标注数据中学会预测世界。他拿蛋糕作比：蛋糕体是无监督学习，糖霜是监督学习，强化学习只是顶上那颗樱桃。后来的大规模预训练正应了这番话。',
  },
  moments: [{ seconds: 1160, label: { en: 'The cake analogy', zh: '蛋糕类比' }, edition: 'original' }],
  topics: ['foundations', 'training'],
  cite: { venue: 'NIPS 2016' },
} satisfies Resource
