import type { Resource } from '../schema.ts'

export default {
  id: 'promptbench',
  kind: 'tool',
  title: { en: 'PromptBench', zh: 'PromptBench：大语言模型统一评测框架' },
  by: ['Microsoft'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/microsoft/promptbench', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'paper',
      url: 'https://arxiv.org/abs/2306.04528',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'PromptBench: Towards Evaluating the Robustness of Large Language Models on Adversarial Prompts',
    },
    {
      id: 'library-paper',
      url: 'https://arxiv.org/abs/2312.07910',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'PromptBench: A Unified Library for Evaluation of Large Language Models',
    },
    { id: 'demo', url: 'https://huggingface.co/spaces/March07/PromptBench', lang: 'en', role: 'site', provenance: 'official' },
  ],
  summary: {
    en: 'Does the answer survive a typo in the prompt? PromptBench disturbs prompts at four levels (characters, words, sentences, meaning) over 8 tasks and 13 datasets and measures how far each model falls. From a robustness benchmark of June 2023 it grew into a Python library for evaluation; the repository has since been archived.',
    zh: '提示词里错一个字，答案还站得住吗？PromptBench 从字符、单词、句子、语义四个层次改动提示词，在 8 类任务、13 个数据集上量出各模型掉了多少分。它起初是 2023 年 6 月的鲁棒性基准测试，后来扩展成通用的 Python 评测库，仓库如今已归档。',
  },
  standing: 'historic',
  topics: ['evaluation', 'security', 'prompting'],
  cite: { arxiv: '2306.04528' },
} satisfies Resource
