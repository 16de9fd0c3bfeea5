import type { Resource } from '../schema.ts'

export default {
  id: 'claude-2-1-200k-tokens-pressure-testing-long-context-recall',
  kind: 'post',
  title: { en: 'Claude 2.1 (200K tokens): pressure-testing long-context recall', zh: 'Claude 2.1（200K 词元）长上下文「大海捞针」压力测试' },
  by: ['Greg Kamradt'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://twitter.com/GregKamradt/status/1727018183608193393', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'zh', url: 'https://x.com/dotey/status/1727437625194136060', lang: 'zh', role: 'discussion', provenance: 'community', by: '宝玉' },
    { id: 'zh-2', url: 'https://x.com/dotey/status/1727454708627808261', lang: 'zh', role: 'discussion', provenance: 'community', by: '宝玉' },
    { id: 'code', url: 'https://github.com/gkamradt/LLMTest_NeedleInAHaystack', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Hide one sentence at various depths of a long text and ask for it back: the needle-in-a-haystack test, run on Claude 2.1 for about 1,016 dollars of API calls. Facts at the very start and end were recalled almost always, those in the first half less well than those in the second; from about 90K tokens on recall grew worse, and less context meant better answers.',
    zh: '把一句话藏进长文的不同深度，再让模型找出来，这就是「大海捞针」。Greg Kamradt 花了约 1016 美元的 API 费用测 Claude 2.1：藏在开头和结尾的几乎都能找到，前半篇不如后半篇；从 90K 词元左右起，召回越来越差；上下文越短，答得越准。',
  },
  standing: 'historic',
  topics: ['evaluation'],
} satisfies Resource
