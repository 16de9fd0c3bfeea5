import type { Resource } from '../schema.ts'

export default {
  id: 'codegen-an-open-large-language-model-for-code-with-multi-turn-program-synthesis',
  kind: 'paper',
  title: { en: 'CodeGen: An open large language model for code with multi-turn program synthesis', zh: 'CodeGen：支持多轮程序合成的开放代码大语言模型' },
  by: ['Erik Nijkamp', 'Bo Pang', 'Hiroaki Hayashi', 'Lifu Tu'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2203.13474', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://blog.salesforceairesearch.com/codegen/', lang: 'en', role: 'blog', provenance: 'official', by: 'Salesforce' },
    { id: 'code', url: 'https://github.com/salesforce/CodeGen', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Salesforce Research released code models of up to 16.1 billion parameters together with the training library, at a time when Codex could only be reached through an API. The paper also shows that spelling out a problem over several turns gives better programs than one long prompt. Replit’s Ghostwriter ran on it in 2023.',
    zh: '在 Codex 还只能通过 API 调用的时候，Salesforce 公开了最大 161 亿参数的代码模型和训练代码。论文另有一个实用结论：把需求拆成几轮说清楚，比一次写进一长段提示词，得到的程序更好。2023 年时 Replit Ghostwriter 用的就是它。',
  },
  topics: ['code', 'open-models'],
  cite: { authors: ['Erik Nijkamp', 'Bo Pang', 'Hiroaki Hayashi', 'Lifu Tu', 'Huan Wang', 'Yingbo Zhou', 'Silvio Savarese', 'Caiming Xiong'], arxiv: '2203.13474', venue: 'ICLR 2023' },
} satisfies Resource
