import type { Resource } from '../schema.ts'

export default {
  id: 'how-stable-diffusion-works',
  kind: 'article',
  title: { en: 'How Stable Diffusion works', zh: 'Stable Diffusion 是如何工作的' },
  by: ['Chris McCormick'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://mccormickml.com/2022/12/21/how-stable-diffusion-works/', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'comic',
      url: 'https://www.reddit.com/r/StableDiffusion/comments/zs5dk5/i_made_an_infographic_to_explain_how_stable/',
      lang: 'en',
      role: 'explainer',
      provenance: 'community',
      by: 'r/StableDiffusion',
    },
    { id: 'zh-explainer', url: 'https://zhuanlan.zhihu.com/p/617134893', lang: 'zh', role: 'explainer', provenance: 'community', by: '小小将', title: '文生图模型之 Stable Diffusion' },
  ],
  summary: {
    en: 'Stable Diffusion is, at heart, a noise remover: hand it pure static plus a caption and it “cleans up” a picture that was never there. Chris McCormick explains this to people with no AI background, then opens the box far enough to show the arithmetic and the roughly one billion trained parameters inside.',
    zh: 'Stable Diffusion 本质上是个去噪网络：给它一张纯噪声图和一句描述，它就一步步「修复」出一张本不存在的画。Chris McCormick 写给没有 AI 背景的人看，也掀开盖子，让你看到里面的数学运算和约 10 亿个训练好的参数。',
  },
  topics: ['vision'],
} satisfies Resource
