import type { Resource } from '../schema.ts'

export default {
  id: 'gpt-4-technical-report',
  kind: 'paper',
  title: { en: 'GPT-4 technical report', zh: 'GPT-4 技术报告' },
  by: ['OpenAI'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2303.08774', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/research/gpt-4', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI', title: 'GPT-4' },
    { id: 'system-card', url: 'https://cdn.openai.com/papers/gpt-4-system-card.pdf', lang: 'en', role: 'companion', provenance: 'official', by: 'OpenAI', title: 'GPT-4 System Card' },
    { id: 'reading-zh', url: 'https://www.bilibili.com/video/BV1vM4y1U7b5/', lang: 'zh', role: 'explainer', provenance: 'community', by: '跟李沐学 AI', title: 'GPT-4 论文精读' },
  ],
  summary: {
    en: 'Scores rather than blueprints. OpenAI reports that GPT-4 takes images as well as text, passes a simulated bar exam in about the top 10 percent, and had its final loss predicted from much smaller runs; architecture, size and data stay undisclosed. The system card beside it covers hallucination, privacy and safety.',
    zh: '只给成绩，不给图纸：OpenAI 称 GPT-4 能读图文，在模拟律师资格考试中约居前 10%，最终损失可由小得多的模型提前预测；至于架构、规模和数据，一概没有透露。配套的系统卡讲到幻觉、隐私和安全方面的处理，宜对照着看。',
  },
  topics: ['multimodal', 'evaluation', 'scaling'],
  cite: { arxiv: '2303.08774' },
} satisfies Resource
