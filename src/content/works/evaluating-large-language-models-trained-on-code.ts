import type { Resource } from '../schema.ts'

export default {
  id: 'evaluating-large-language-models-trained-on-code',
  kind: 'paper',
  title: { en: 'Evaluating large language models trained on code', zh: '评估用代码训练的大语言模型：Codex' },
  by: ['Mark Chen', 'Jerry Tworek', 'Heewoo Jun', 'Qiming Yuan'],
  etAl: true,
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2107.03374', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://openai.com/blog/openai-codex', lang: 'en', role: 'blog', provenance: 'official', by: 'OpenAI' },
    { id: 'code', url: 'https://github.com/openai/human-eval', lang: 'en', role: 'code', provenance: 'official', title: 'HumanEval' },
  ],
  summary: {
    en: 'OpenAI’s paper on Codex, a GPT model fine-tuned on public GitHub code and the ancestor of the model behind the first GitHub Copilot. It introduced HumanEval, 164 problems judged by unit tests instead of text similarity: Codex solves 28.8% with one attempt each and 70.2% when allowed a hundred.',
    zh: 'Codex 是用 GitHub 公开代码微调的 GPT 模型，早期 GitHub Copilot 背后的模型即由它而来。论文同时提出 HumanEval：164 道编程题，不看文本相似度，只看能否通过单元测试。每题采样一次，Codex 解出 28.8%；采样一百次，升至 70.2%。',
  },
  topics: ['code', 'evaluation'],
  cite: { arxiv: '2107.03374' },
} satisfies Resource
