import type { Resource } from '../schema.ts'

export default {
  id: 'musiclm-generating-music-from-text',
  kind: 'paper',
  title: { en: 'MusicLM: Generating music from text', zh: 'MusicLM：从文本生成音乐' },
  by: ['Andrea Agostinelli', 'Timo I. Denk', 'Zalán Borsos', 'Jesse Engel'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2301.11325', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://google-research.github.io/seanet/musiclm/examples/', lang: 'en', role: 'site', provenance: 'official', by: 'Google', title: 'Music examples' },
  ],
  summary: {
    en: '“A calming violin melody backed by a distorted guitar riff” turns into 24 kHz audio that stays consistent for several minutes, and a hummed or whistled tune can steer the melody. When the list was made this was the state of the art; the authors also published MusicCaps, 5,500 clips described by musicians.',
    zh: '写一句「舒缓的小提琴旋律，配上失真吉他的重复段」，就得到一段 24 kHz 的音乐，几分钟里前后连贯；哼一段或吹一段口哨，还能指定旋律。清单编成时，这已是最高水平。作者还公开了 MusicCaps 数据集：约 5500 段音乐，文字描述都出自音乐人之手。',
  },
  after: ['audiolm-a-language-modeling-approach-to-audio-generation'],
  topics: ['audio', 'multimodal'],
  cite: {
    authors: [
      'Andrea Agostinelli',
      'Timo I. Denk',
      'Zalán Borsos',
      'Jesse Engel',
      'Mauro Verzetti',
      'Antoine Caillon',
      'Qingqing Huang',
      'Aren Jansen',
      'Adam Roberts',
      'Marco Tagliasacchi',
      'Matt Sharifi',
      'Neil Zeghidour',
      'Christian Frank',
    ],
    arxiv: '2301.11325',
  },
} satisfies Resource
