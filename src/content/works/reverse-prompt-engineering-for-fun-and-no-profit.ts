import type { Resource } from '../schema.ts'

export default {
  id: 'reverse-prompt-engineering-for-fun-and-no-profit',
  kind: 'article',
  title: { en: 'Reverse Prompt Engineering for Fun and (no) Profit', zh: '逆向 Notion AI 的提示词：好玩，但不赚钱' },
  by: ['swyx'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://lspace.swyx.io/p/reverse-prompt-eng', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'zh',
      url: 'https://mp.weixin.qq.com/s?__biz=Mzg3MjY5Mzc5Mg==&mid=2247483699&idx=1&sn=98dde197f941dcddc0c90ee6881cf1e8',
      lang: 'zh',
      role: 'translation',
      provenance: 'community',
      by: 'Corp0ra1',
      title: 'Notion AI Prompt 的逆向：Reverse Prompt Engineering for Fun（译文）',
    },
  ],
  summary: {
    en: 'Step by step, swyx coaxes Notion AI into giving up the prompts behind its features, with nothing but text typed into the product. His conclusion is calmer than the heist: a prompt is like JavaScript sent to the browser, anyone can read it, so the worth of an AI product must lie elsewhere, above all in how it is made to be used.',
    zh: '只靠在产品里打字，swyx 一步步把 Notion AI 各项功能背后的提示词套了出来，手法全部公开。他的结论倒很冷静：提示词就像发到浏览器里的 JavaScript，谁都能扒出来看，算不上护城河，AI 产品真正要拼的是体验。',
  },
  topics: ['security', 'prompting'],
} satisfies Resource
