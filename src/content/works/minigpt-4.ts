import type { Resource } from '../schema.ts'

export default {
  id: 'minigpt-4',
  kind: 'tool',
  title: { en: 'MiniGPT-4', zh: 'MiniGPT-4：给开源模型装上眼睛' },
  by: ['Deyao Zhu', 'Jun Chen', 'Xiaoqian Shen', 'Xiang Li'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/Vision-CAIR/MiniGPT-4', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://minigpt-4.github.io', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'site-v2', url: 'https://minigpt-v2.github.io/', lang: 'en', role: 'companion', provenance: 'official', title: 'MiniGPT-v2' },
  ],
  summary: {
    en: 'One trained linear layer joins a frozen vision encoder to the frozen Vicuna model, and the pair can describe a photo or turn a hand-drawn sketch into a web page. The repository also holds the code of its successor, MiniGPT-v2; demos of both have their own sites.',
    zh: '视觉编码器和 Vicuna 都冻结不动，中间只训练一层线性投影，模型就能看图说话，甚至照着手绘草图写出网页。仓库里还有后续版本 MiniGPT-v2 的代码，两代各有演示站点。',
  },
  topics: ['multimodal', 'open-models', 'vision'],
  cite: { authors: ['Deyao Zhu', 'Jun Chen', 'Xiaoqian Shen', 'Xiang Li', 'Mohamed Elhoseiny'], arxiv: '2304.10592' },
} satisfies Resource
