import type { Resource } from '../schema.ts'

export default {
  id: 'improving-language-understanding-by-generative-pre-training',
  kind: 'paper',
  title: { en: 'Improving language understanding by generative pre-training', zh: '通过生成式预训练提升语言理解（GPT-1）' },
  by: ['Alec Radford', 'Karthik Narasimhan', 'Tim Salimans', 'Ilya Sutskever'],
  year: 2018,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://cdn.openai.com/research-covers/language-unsupervised/language_understanding_paper.pdf', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://openai.com/research/language-unsupervised',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'OpenAI',
      title: 'Improving language understanding with unsupervised learning',
    },
    { id: 'code', url: 'https://github.com/openai/finetune-transformer-lm', lang: 'en', role: 'code', provenance: 'official' },
    { id: 'reading-zh', url: 'https://www.bilibili.com/video/BV1AF411b7xQ/', lang: 'zh', role: 'explainer', provenance: 'community', by: '跟李沐学 AI', title: 'GPT、GPT-2、GPT-3 论文精读' },
  ],
  summary: {
    en: 'The first GPT. A 12-layer Transformer decoder learns to predict the next token from thousands of unpublished books, and a round of supervised fine-tuning then fits it to each task. Results improved on 9 of the 12 tasks studied, and OpenAI kept enlarging this one recipe: pre-train once, adapt many times.',
    zh: 'GPT 系列的起点：先让 12 层 Transformer 解码器在数千本书上学着预测下一个词元，再针对每项任务做一次监督微调，12 项任务中有 9 项刷新纪录。「先预训练、再适配」从此成为 OpenAI 的主线，GPT-2 和 GPT-3 都是沿着它继续放大。',
  },
  after: ['attention-is-all-you-need'],
  topics: ['transformers', 'training'],
} satisfies Resource
