import type { Resource } from '../schema.ts'

export default {
  id: 'the-waluigi-effect',
  kind: 'article',
  title: { en: 'The Waluigi Effect', zh: '瓦路易吉效应' },
  by: ['Cleo Nardo'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://www.lesswrong.com/posts/D7PumeYTDPfBTp3i7/the-waluigi-effect-mega-post', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Train a model to be a polite assistant and its opposite becomes easier to summon: that is the Waluigi effect, and Cleo Nardo’s explanation is almost literary. A model plays characters it met in text, where every hero implies a villain. On the way the post builds a theory of why prompts work, which is the better reason to read it.',
    zh: '把模型训练成彬彬有礼的助手，反倒更容易召唤出它的反面，这就是「瓦路易吉效应」。Cleo Nardo 的解释近乎文学批评：模型在扮演从文本里学来的角色，而有英雄就会有反派。真正值得读的，是文中顺势搭起的一套理论：提示词为什么管用。',
  },
  topics: ['prompting', 'alignment'],
} satisfies Resource
