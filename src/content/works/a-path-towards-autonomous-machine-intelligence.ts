import type { Resource } from '../schema.ts'

export default {
  id: 'a-path-towards-autonomous-machine-intelligence',
  kind: 'paper',
  title: { en: 'A path towards autonomous machine intelligence', zh: '通往自主机器智能之路' },
  by: ['Yann LeCun'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://openreview.net/pdf?id=BZ5a1r-kVsf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'forum', url: 'https://openreview.net/forum?id=BZ5a1r-kVsf', lang: 'en', role: 'discussion', provenance: 'community', by: 'OpenReview', title: 'Comments on OpenReview' },
  ],
  summary: {
    en: 'Yann LeCun sets out an architecture for machines that learn, reason and plan: a world model predicts in an abstract space (JEPA), a cost module says what is desirable, an actor searches for the best next moves. A position paper without experiments, and the list’s counterweight to agents built on language models alone.',
    zh: 'LeCun 勾画的自主智能蓝图：世界模型在抽象表示里预测未来（即 JEPA），代价模块判断好坏，行动模块据此搜索下一步。这是一篇立场论文，没有实验；清单里的智能体大多以语言模型为大脑，它走的是另一条路。',
  },
  topics: ['agents', 'foundations'],
} satisfies Resource
