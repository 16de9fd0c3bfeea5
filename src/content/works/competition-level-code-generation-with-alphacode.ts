import type { Resource } from '../schema.ts'

export default {
  id: 'competition-level-code-generation-with-alphacode',
  kind: 'paper',
  title: { en: 'Competition-level code generation with AlphaCode', zh: 'AlphaCode：达到编程竞赛水平的代码生成' },
  by: ['Yujia Li', 'David Choi', 'Junyoung Chung', 'Nate Kushman'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.science.org/doi/10.1126/science.abq1158', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://arxiv.org/abs/2203.07814', lang: 'en', role: 'mirror', provenance: 'official', title: 'Preprint on arXiv' },
    {
      id: 'mirror-2',
      url: 'https://www.science.org/stoken/author-tokens/ST-905/full',
      lang: 'en',
      role: 'mirror',
      provenance: 'official',
      title: 'Full text at Science (a one-off author link that may no longer open)',
    },
    { id: 'blog', url: 'https://www.deepmind.com/blog/competitive-programming-with-alphacode', lang: 'en', role: 'blog', provenance: 'official', by: 'DeepMind' },
    { id: 'code', url: 'https://github.com/google-deepmind/code_contests', lang: 'en', role: 'code', provenance: 'official', title: 'CodeContests dataset' },
  ],
  summary: {
    en: 'For each contest problem DeepMind’s system samples programs in huge numbers, filters them on the example tests, groups those that behave alike and submits at most ten. In simulated Codeforces contests it ranked on average within the top 54.3% of participants: roughly a median competitor, and new for a machine.',
    zh: '面对一道竞赛题，DeepMind 的做法是先海量采样程序，用样例测试筛掉大半，再把行为相近的归为一类，最多提交十份。在模拟的 Codeforces 比赛中，平均排名进入前 54.3%，大约是中位选手的水平，此前还没有机器做到过。',
  },
  topics: ['code', 'reasoning'],
  cite: { arxiv: '2203.07814', doi: '10.1126/science.abq1158', venue: 'Science 378 (2022)' },
} satisfies Resource
