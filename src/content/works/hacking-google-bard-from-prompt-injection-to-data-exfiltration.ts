import type { Resource } from '../schema.ts'

export default {
  id: 'hacking-google-bard-from-prompt-injection-to-data-exfiltration',
  kind: 'article',
  title: { en: 'Hacking Google Bard - From Prompt Injection to Data Exfiltration', zh: '攻破 Google Bard：从提示注入到数据外泄' },
  by: ['Johann Rehberger'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://embracethered.com/blog/posts/2023/google-bard-data-exfiltration/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'A real case from start to finish. When Bard learned to read Gmail and Drive, instructions in a shared Google Doc could make it put the conversation into the address of an image and so send it out, with Google Apps Script as the way around the content policy. Google fixed the hole; the pattern recurs in other products.',
    zh: '一个完整的真实案例。Bard 接入 Gmail、云端硬盘之后，一份写有指令的共享文档就能让它把对话内容拼进图片网址，随图片请求发往外部；内容安全策略则借 Apps Script 绕过。漏洞已由 Google 修复，但同样的套路还会在别的产品上重演。',
  },
  standing: 'historic',
  after: ['not-what-youve-signed-up-for-compromising-real-world-llm-integrated-applications-with-indirect-prompt-injection'],
  topics: ['security', 'applications'],
} satisfies Resource
