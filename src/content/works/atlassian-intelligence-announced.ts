import type { Resource } from '../schema.ts'

export default {
  id: 'atlassian-intelligence-announced',
  kind: 'article',
  title: { en: 'Atlassian Intelligence announced', zh: 'Confluence 和 Jira 也有了 AI 助理：Atlassian Intelligence 发布' },
  by: ['Atlassian'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.atlassian.com/blog/announcements/unleashing-power-of-ai', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'When Atlassian announced AI assistants for Confluence and Jira in April 2023, the model moved to where a team’s pages and tickets already were: summarizing, drafting, and turning plain questions into queries. A launch post, kept as a picture of how office software first took in language models.',
    zh: '2023 年 4 月，Atlassian 宣布给 Confluence 和 Jira 配上 AI 助理：总结页面、起草内容、把大白话变成查询。模型不再待在单独的聊天窗口里，而是住进团队存文档、记工单的地方。这是一篇发布公告，可以看到办公软件最初怎样接入大语言模型。',
  },
  standing: 'historic',
  topics: ['applications'],
} satisfies Resource
