import type { Resource } from '../schema.ts'

export default {
  id: 'greg-brockman-the-inside-story-of-chatgpts-astonishing-potential',
  kind: 'video',
  title: { en: 'Greg Brockman: The inside story of ChatGPT’s astonishing potential', zh: 'Greg Brockman：ChatGPT 惊人潜力背后的故事' },
  by: ['Greg Brockman'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.ted.com/talks/greg_brockman_the_inside_story_of_chatgpt_s_astonishing_potential', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'OpenAI’s co-founder on the TED stage in April 2023, showing ChatGPT with tools the public did not have yet: it plans a meal, has DALL·E draw it, checks a claim on the web and charts a spreadsheet. Afterwards Chris Anderson asks whether releasing so early is wise.',
    zh: '2023 年 4 月，OpenAI 联合创始人在 TED 讲台上演示当时尚未公开的工具调用：让 ChatGPT 设计一顿饭、请 DALL·E 画出来、上网核对说法、给表格作图。演示之后，Chris Anderson 追问这么早放出来是否明智。',
  },
  standing: 'historic',
  topics: ['applications', 'alignment', 'society'],
} satisfies Resource
