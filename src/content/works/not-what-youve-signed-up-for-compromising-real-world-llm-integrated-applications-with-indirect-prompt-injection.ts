import type { Resource } from '../schema.ts'

export default {
  id: 'not-what-youve-signed-up-for-compromising-real-world-llm-integrated-applications-with-indirect-prompt-injection',
  kind: 'paper',
  title: { en: 'Not what you’ve signed up for: Compromising Real-World LLM-Integrated Applications with Indirect Prompt Injection', zh: '这可不是你要的：用间接提示注入攻破接入大语言模型的真实应用' },
  by: ['Kai Greshake', 'Sahar Abdelnabi', 'Shailesh Mishra', 'Christoph Endres'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2302.12173', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'code', url: 'https://github.com/greshake/llm-security', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'The attacker need not talk to the model at all: instructions hidden in a web page or an e-mail take effect when the assistant reads it. This is the paper that named indirect prompt injection; it sorts what can follow, from data theft to self-spreading worms, and demonstrates it on Bing Chat and code completion.',
    zh: '攻击者根本不必与模型对话：把指令藏进网页或邮件，等助手去读，指令便生效。「间接提示注入」一词由此而来。论文把后果逐类理清，从窃取数据到自我传播的蠕虫，并在 Bing Chat 和代码补全工具上做了演示。',
  },
  topics: ['security', 'applications'],
  cite: { authors: ['Kai Greshake', 'Sahar Abdelnabi', 'Shailesh Mishra', 'Christoph Endres', 'Thorsten Holz', 'Mario Fritz'], arxiv: '2302.12173', venue: 'AISec 2023' },
} satisfies Resource
