import type { Resource } from '../schema.ts'

export default {
  id: 'this-is-how-gpt-4-sees-and-hears-itself',
  kind: 'post',
  title: { en: 'This is how GPT-4 sees and hears itself', zh: 'GPT-4 眼中和耳中的自己' },
  by: ['Kris Kashtanova'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://twitter.com/icreatelife/status/1649873812295491584', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Asked to describe itself, GPT-4 writes a text; Midjourney turns the text into a picture, Kaiber and Runway set it moving, Mubert adds the sound. The result is a short film no single model could have made, and a playful case of one model’s words serving as the next one’s prompt.',
    zh: '先请 GPT-4 描述它自己，再把这段话交给 Midjourney 画像，由 Kaiber 和 Runway 变成动画，Mubert 配上声音，合成一支短片。没有哪个模型能独自做完这件事，窍门是拿一个模型写的文字，给下一个当提示词。',
  },
  standing: 'historic',
  topics: ['multimodal', 'applications'],
} satisfies Resource
