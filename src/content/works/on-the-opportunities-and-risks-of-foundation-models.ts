import type { Resource } from '../schema.ts'

export default {
  id: 'on-the-opportunities-and-risks-of-foundation-models',
  kind: 'paper',
  title: { en: 'On the opportunities and risks of foundation models', zh: '论基础模型的机遇与风险' },
  by: ['Rishi Bommasani', 'Drew A. Hudson', 'Ehsan Adeli', 'Russ Altman'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2108.07258', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://crfm.stanford.edu/report.html', lang: 'en', role: 'site', provenance: 'official' },
  ],
  summary: {
    en: 'Stanford’s report gave a name to models trained once on broad data and adapted to many tasks. More than a hundred authors cover what they can do, how they are built, where they apply and what they mean for society, and warn that when everything rests on a few models, their flaws are inherited everywhere.',
    zh: '「基础模型」这个名称就出自这份斯坦福报告，指先用海量数据训练一次、再适配各种任务的模型。百余位作者分头讨论其能力、技术、应用与社会影响，并提醒：万千应用系于少数几个模型，模型的缺陷也就会传到每一处。',
  },
  topics: ['foundations', 'society', 'market'],
  cite: { arxiv: '2108.07258' },
} satisfies Resource
