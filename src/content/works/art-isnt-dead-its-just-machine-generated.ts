import type { Resource } from '../schema.ts'

export default {
  id: 'art-isnt-dead-its-just-machine-generated',
  kind: 'article',
  title: { en: 'Art isn’t dead, it’s just machine-generated', zh: '艺术没有死，只是改由机器生成' },
  by: ['Andreessen Horowitz'],
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://a16z.com/art-isnt-dead-its-just-machine-generated/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'mirror', url: 'https://a16z.com/2022/11/16/creativity-as-an-app/', lang: 'en', role: 'mirror', provenance: 'official' },
  ],
  summary: {
    en: 'Creative work was supposed to be automated last. This essay argues it goes first: a program must be correct, so someone still has to check what Copilot writes, while an image only has to please, and Stable Diffusion makes one in minutes at a tiny fraction of the cost.',
    zh: '人们曾以为创意工作最难被自动化，作者的判断恰好相反：程序容不得错，Copilot 写完仍要人来核对；图像没有标准答案，Stable Diffusion 几分钟就能出图，成本低好几个数量级。',
  },
  standing: 'historic',
  topics: ['market', 'vision', 'society'],
} satisfies Resource
