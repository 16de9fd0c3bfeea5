import type { Resource } from '../schema.ts'

export default {
  id: 'hku-lifts-its-chatgpt-ban-free-from-september-20-prompts-a-month',
  kind: 'article',
  title: { en: 'HKU lifts its ChatGPT ban: free from September, 20 prompts a month', zh: '港大解禁 ChatGPT，9 月起免费用，学生每月限发 20 条指令' },
  by: ['獨立媒體'],
  year: 2023,
  original: 'zh',
  editions: [
    {
      id: 'original',
      url: 'https://www.inmediahk.net/node/%E6%95%99%E8%82%B2/%E6%B8%AF%E5%A4%A7%E8%A7%A3%E7%A6%81chatgpt-9%E6%9C%88%E8%B5%B7%E5%85%8D%E8%B2%BB%E7%94%A8-%E5%AD%B8%E7%94%9F%E6%AF%8F%E6%9C%88%E9%99%90%E7%99%BC20%E6%A2%9D%E6%8C%87%E4%BB%A4',
      lang: 'zh',
      role: 'original',
      provenance: 'official',
      title: '港大解禁ChatGPT 9月起免費用 學生每月限發20條指令',
    },
  ],
  summary: {
    en: 'Half a year after banning ChatGPT in February 2023, the University of Hong Kong offered it free to staff and students, with 20 prompts a month for each student so that they would ask with care. A small record of an institution changing its mind.',
    zh: '2023 年 2 月还在禁用 ChatGPT 的香港大学，8 月宣布新学年免费向师生开放，只是每名学生每月限用 20 条提示词，为的是让人想清楚再问。从禁到放只用了半年，一家机构怎样转弯，这里是个小样本。',
  },
  standing: 'historic',
  topics: ['society', 'applications'],
} satisfies Resource
