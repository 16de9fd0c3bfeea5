import type { Resource } from '../schema.ts'

export default {
  id: 'state-of-ai-report',
  kind: 'report',
  title: { en: 'State of AI Report', zh: 'AI 现状报告（State of AI Report）' },
  by: ['Nathan Benaich', 'Ian Hogarth'],
  year: 2018,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.stateof.ai/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Once a year since 2018, a long public slide deck begun by Nathan Benaich and Ian Hogarth sums up the field: research, industry, politics, safety, and predictions that the next edition marks right or wrong. It is a quick way to catch up on a year you missed.',
    zh: '自 2018 年起每年一份的公开长篇幻灯片，由 Nathan Benaich 与 Ian Hogarth 发起，汇总当年的研究突破、产业动向、政策监管和安全议题，并给出来年预测，次年再逐条对账。落下一年进展的人，靠它补课很快。',
  },
  topics: ['market', 'society'],
} satisfies Resource
