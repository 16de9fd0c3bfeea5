import type { Resource } from '../schema.ts'

export default {
  id: 'open-llm-leaderboard',
  kind: 'leaderboard',
  title: { en: 'Open LLM Leaderboard', zh: '开源大语言模型排行榜（Open LLM Leaderboard）' },
  by: ['Hugging Face'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://huggingface.co/spaces/HuggingFaceH4/open_llm_leaderboard', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'v2', url: 'https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard', lang: 'en', role: 'companion', provenance: 'official', title: 'Open LLM Leaderboard v2' },
  ],
  summary: {
    en: 'New open models used to prove themselves here: Hugging Face ran every submission through the same tests, in 2023 ARC, HellaSwag, MMLU and TruthfulQA. As scores bunched up the board was rebuilt with harder tests and later retired, which makes it a lesson in how benchmarks wear out.',
    zh: 'Hugging Face 用同一套程序给开源模型统一打分，2023 年考的是 ARC、HellaSwag、MMLU 和 TruthfulQA 四项，新模型发布后往往先来这里排名次。后来分数渐趋饱和，榜单换上更难的题目，最终停更，也成了基准测试会过时的例证。',
  },
  standing: 'historic',
  topics: ['evaluation', 'open-models'],
} satisfies Resource
