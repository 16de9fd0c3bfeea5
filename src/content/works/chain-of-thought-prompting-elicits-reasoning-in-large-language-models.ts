import type { Resource } from '../schema.ts'

export default {
  id: 'chain-of-thought-prompting-elicits-reasoning-in-large-language-models',
  kind: 'paper',
  title: { en: 'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models', zh: '思维链提示：激发大语言模型的推理能力' },
  by: ['Jason Wei', 'Xuezhi Wang', 'Dale Schuurmans', 'Maarten Bosma'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2201.11903', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Put a few worked examples with their intermediate steps into the prompt, and a large model writes out its own steps before answering. Eight such examples were enough for PaLM 540B to set a record on the GSM8K math problems; small models gained little, which made this a standard case of an emergent ability.',
    zh: '在提示词里放几道写明步骤的例题，大模型就会先写出中间步骤，再给答案。仅凭八个例子，PaLM 540B 便在 GSM8K 数学应用题上刷新当时的最好成绩；小模型却学不来，这也成了讨论涌现能力时常举的例子。',
  },
  topics: ['reasoning', 'prompting'],
  cite: { authors: ['Jason Wei', 'Xuezhi Wang', 'Dale Schuurmans', 'Maarten Bosma', 'Brian Ichter', 'Fei Xia', 'Ed H. Chi', 'Quoc V. Le', 'Denny Zhou'], arxiv: '2201.11903', venue: 'NeurIPS 2022' },
} satisfies Resource
