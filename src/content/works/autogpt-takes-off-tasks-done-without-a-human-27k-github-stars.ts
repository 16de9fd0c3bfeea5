import type { Resource } from '../schema.ts'

export default {
  id: 'autogpt-takes-off-tasks-done-without-a-human-27k-github-stars',
  kind: 'article',
  title: { en: 'AutoGPT takes off: tasks done without a human, 27k GitHub stars', zh: 'AutoGPT 太火了，无需人类插手自主完成任务，GitHub 2.7 万星' },
  by: ['机器之心'],
  year: 2023,
  original: 'zh',
  editions: [{ id: 'original', url: 'https://mp.weixin.qq.com/s/bV1tPc7hNn2z06YOpzyanw', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Two weeks after its release AutoGPT had 27,000 stars on GitHub, and the Chinese AI press explained why. Synced’s article of 12 April 2023 shows what excited people: give GPT-4 a goal, memory and internet access, and let it set its own next step.',
    zh: '发布才两周，AutoGPT 就在 GitHub 上拿到 2.7 万星。机器之心 2023 年 4 月 12 日的这篇报道讲的正是当时令人兴奋之处：给 GPT-4 一个目标、一份记忆和上网的能力，下一步做什么由它自己定。',
  },
  standing: 'historic',
  explains: ['auto-gpt-an-autonomous-gpt-4-experiment'],
  topics: ['agents'],
} satisfies Resource
