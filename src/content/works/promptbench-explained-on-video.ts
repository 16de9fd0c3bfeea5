import type { Resource } from '../schema.ts'

export default {
  id: 'promptbench-explained-on-video',
  kind: 'video',
  title: { en: 'PromptBench explained on video', zh: '大模型对 Prompt 的鲁棒性评估基准：PromptBench（大模型时代的科研之 3）' },
  by: ['PromptBench 团队'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://www.bilibili.com/video/BV17X4y1W74A', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'The video that PromptBench’s authors link beside their paper, third in a Chinese series on doing research in the age of large models. The talk version for those who would rather hear why robustness to prompts needs a benchmark, and how one is built, than read it. In Chinese, on Bilibili.',
    zh: 'PromptBench 的作者把这段视频与论文并列挂在项目页上，是「大模型时代的科研」系列的第三期。不想啃英文论文的话，可以先听中文讲一遍：为什么要专门测模型对提示词的鲁棒性，这样一个基准测试又是怎么做出来的。',
  },
  explains: ['promptbench'],
  topics: ['evaluation', 'security'],
} satisfies Resource
