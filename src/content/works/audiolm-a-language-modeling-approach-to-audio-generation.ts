import type { Resource } from '../schema.ts'

export default {
  id: 'audiolm-a-language-modeling-approach-to-audio-generation',
  kind: 'paper',
  title: { en: 'AudioLM: a language modeling approach to audio generation', zh: 'AudioLM：用语言建模的方法生成音频' },
  by: ['Zalán Borsos', 'Raphaël Marinier', 'Damien Vincent', 'Eugene Kharitonov'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/pdf/2209.03143.pdf', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://ai.googleblog.com/2022/10/audiolm-language-modeling-approach-to.html', lang: 'en', role: 'blog', provenance: 'official', by: 'Google' },
    { id: 'site', url: 'https://google-research.github.io/seanet/audiolm/examples/', lang: 'en', role: 'site', provenance: 'official', title: 'Audio examples' },
  ],
  summary: {
    en: 'Sound becomes a language here. Coarse semantic tokens carry what is said or played, fine acoustic tokens carry voice and timbre, and a Transformer predicts first the one, then the other. From three seconds of speech it continues in the same voice with plausible syntax, without ever having seen a transcript; piano works too.',
    zh: '把声音当语言来建模：粗粒度的语义词元记录说了什么、弹了什么，细粒度的声学词元记录音色与细节，Transformer 先预测前者，再预测后者。只听三秒，就能用同一个嗓音把话接下去，语法也通顺，全程没用过文字转写；钢琴曲同样能续。',
  },
  topics: ['audio', 'tokenization'],
  cite: {
    authors: [
      'Zalán Borsos',
      'Raphaël Marinier',
      'Damien Vincent',
      'Eugene Kharitonov',
      'Olivier Pietquin',
      'Matt Sharifi',
      'Dominik Roblek',
      'Olivier Teboul',
      'David Grangier',
      'Marco Tagliasacchi',
      'Neil Zeghidour',
    ],
    arxiv: '2209.03143',
  },
} satisfies Resource
