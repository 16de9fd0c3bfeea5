import type { Resource } from '../schema.ts'

export default {
  id: 'a-survey-of-large-language-models',
  kind: 'paper',
  title: { en: 'A survey of large language models', zh: '大语言模型综述' },
  by: ['Wayne Xin Zhao', 'Kun Zhou', 'Junyi Li', 'Tianyi Tang'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/pdf/2303.18223v4.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://github.com/RUCAIBox/LLMSurvey', lang: 'en', role: 'site', provenance: 'official', by: 'RUCAIBox' },
    { id: 'zh', url: 'https://github.com/RUCAIBox/LLMSurvey/blob/main/assets/LLM_Survey_Chinese.pdf', lang: 'zh', role: 'translation', provenance: 'official', by: 'RUCAIBox' },
  ],
  summary: {
    en: 'A map of the field as of spring 2023: large models on one timeline, then pre-training, adaptation, use and evaluation, with tables of data sets, hardware and training settings to look things up in. The linked fourth version is a snapshot; the authors went on revising the paper.',
    zh: '这篇综述把 2023 年春天以前的大语言模型画成一张地图：一条发展时间线，预训练、适配、使用、评测四条主线，外加数据、硬件和训练配置的对照表，适合当工具书查。这里链接的是第 4 版，作者后来继续修订，还自己译出了中文版。',
  },
  standing: 'historic',
  topics: ['foundations', 'training', 'evaluation'],
  cite: { arxiv: '2303.18223' },
} satisfies Resource
