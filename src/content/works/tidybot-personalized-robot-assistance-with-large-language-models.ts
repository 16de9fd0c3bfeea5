import type { Resource } from '../schema.ts'

export default {
  id: 'tidybot-personalized-robot-assistance-with-large-language-models',
  kind: 'post',
  title: { en: 'TidyBot: Personalized Robot Assistance with Large Language Models', zh: 'TidyBot：懂你收纳习惯的家务机器人' },
  by: ['AK'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://twitter.com/_akhaliq/status/1656117478760796160', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'paper', url: 'https://arxiv.org/abs/2305.05658', lang: 'en', role: 'companion', provenance: 'official', by: 'Jimmy Wu et al.' },
    { id: 'code', url: 'https://github.com/jimmyyhwu/tidybot', lang: 'en', role: 'code', provenance: 'official', by: 'Jimmy Wu et al.' },
  ],
  summary: {
    en: 'Where do your shirts go, drawer or shelf? From a handful of examples a language model sums up one person’s rule for tidying, and a mobile robot applies it to things it has never seen: 91.2% right on the benchmark, 85.0% of objects put away in real rooms. The post shows the robot at work; the paper stands beside it.',
    zh: '衬衫该进抽屉还是上架子，每家规矩不同。TidyBot 让大语言模型从几个例子里归纳出主人的收纳规则，再由移动机器人照办：基准测试中对没见过的物品判断准确率 91.2%，真实场景里收好了 85.0% 的东西。推文附演示视频，论文和代码列在一旁。',
  },
  topics: ['agents', 'applications'],
} satisfies Resource
