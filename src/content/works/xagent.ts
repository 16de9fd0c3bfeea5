import type { Resource } from '../schema.ts'

export default {
  id: 'xagent',
  kind: 'tool',
  title: { en: 'XAgent', zh: 'XAgent：面向复杂任务的自主智能体' },
  by: ['OpenBMB'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/OpenBMB/XAgent', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'zh', url: 'https://github.com/OpenBMB/XAgent/blob/main/README_ZH.md', lang: 'zh', role: 'translation', provenance: 'official' },
  ],
  summary: {
    en: 'AutoGPT was apt to run in circles; OpenBMB’s answer of 2023 split the work in three. A dispatcher assigns agents, a planner cuts the task into subtasks with milestones and corrects them on the way, and an actor uses tools inside a Docker container, calling for a human when stuck.',
    zh: 'AutoGPT 容易陷进死循环，OpenBMB 在 2023 年给出的办法是分工：调度器派活，规划器把任务拆成带里程碑的子任务并随时修正，行动者在 Docker 容器里调用工具，卡住了就向人求助。',
  },
  standing: 'historic',
  topics: ['agents'],
} satisfies Resource
