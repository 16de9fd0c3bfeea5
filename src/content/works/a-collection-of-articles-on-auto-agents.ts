import type { Resource } from '../schema.ts'

export default {
  id: 'a-collection-of-articles-on-auto-agents',
  kind: 'guide',
  title: { en: 'A collection of articles on auto agents', zh: 'Auto Agent 相关的文章合集' },
  by: ['three-recorder-52a'],
  original: 'zh',
  editions: [{ id: 'original', url: 'https://three-recorder-52a.notion.site/Agent-7b4bc7a71f8d4d4b940abc9b3232954a', lang: 'zh', role: 'original', provenance: 'official' }],
  summary: {
    en: 'For those who want more than one news story about self-running agents: a Notion page that gathers Chinese reading on the subject. The list names it without comment, so take it as a shelf to browse rather than something to read through.',
    zh: '一篇报道不过瘾，可以翻翻这个 Notion 页面，里面收的都是自主智能体方面的文章。清单只给出名字，没有点评，不必通读，当作一个书架随手取阅就好。',
  },
  standing: 'historic',
  topics: ['agents'],
} satisfies Resource
