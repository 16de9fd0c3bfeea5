import type { Resource } from '../schema.ts'

export default {
  id: 'large-language-models-encode-clinical-knowledge',
  kind: 'paper',
  title: { en: 'Large language models encode clinical knowledge', zh: 'Med-PaLM：大语言模型编码了临床知识' },
  by: ['Karan Singhal', 'Shekoofeh Azizi', 'Tao Tu', 'S. Sara Mahdavi'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2212.13138', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'video', url: 'https://www.youtube.com/watch?v=saWEFDRuNJc', lang: 'en', role: 'video', provenance: 'community' },
    {
      id: 'med-palm-2',
      url: 'https://arxiv.org/abs/2305.09617',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'Google',
      title: 'Towards Expert-Level Medical Question Answering with Large Language Models (Med-PaLM 2)',
    },
    {
      id: 'chatgpt',
      url: 'https://www.medrxiv.org/content/10.1101/2022.12.19.22283643v2',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      title: 'Performance of ChatGPT on USMLE: Potential for AI-Assisted Medical Education Using Large Language Models',
    },
    { id: 'gpt-4', url: 'https://arxiv.org/abs/2303.13375', lang: 'en', role: 'companion', provenance: 'community', by: 'Microsoft', title: 'Capabilities of GPT-4 on Medical Challenge Problems' },
  ],
  summary: {
    en: 'Flan-PaLM, a general model, answers 67.6% of medical-licensing-style questions (MedQA) correctly, yet clinicians still find gaps in its longer answers. A light adaptation, instruction prompt tuning, gives Med-PaLM and narrows them. Beside the paper stand its successor Med-PaLM 2 and similar experiments with ChatGPT and GPT-4.',
    zh: '在仿照美国执业医师考试的 MedQA 题集上，通用模型 Flan-PaLM 答对了 67.6%，可它写的长篇回答，医生仍能挑出不少毛病；经「指令提示微调」得到的 Med-PaLM 缩小了差距。旁边还列出后续的 Med-PaLM 2，以及其他团队用 ChatGPT、GPT-4 做的同类实验。',
  },
  topics: ['biology', 'evaluation', 'applications'],
  cite: { arxiv: '2212.13138', doi: '10.1038/s41586-023-06291-2', venue: 'Nature 620 (2023)' },
} satisfies Resource
