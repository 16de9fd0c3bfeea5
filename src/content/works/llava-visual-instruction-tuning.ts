import type { Resource } from '../schema.ts'

export default {
  id: 'llava-visual-instruction-tuning',
  kind: 'paper',
  title: { en: 'LLaVA: Visual Instruction Tuning', zh: 'LLaVA：视觉指令微调' },
  by: ['Haotian Liu', 'Chunyuan Li', 'Qingyang Wu', 'Yong Jae Lee'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2304.08485', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://llava-vl.github.io/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/haotian-liu/LLaVA', lang: 'en', role: 'code', provenance: 'official', by: 'Haotian Liu' },
  ],
  summary: {
    en: 'GPT-4 without eyes wrote the training data: given only captions and object positions, it made up 158,000 conversations, descriptions and reasoning questions about pictures. Tuned on them, a CLIP image encoder joined to Vicuna by a simple projection became LLaVA, an open assistant that talks about what it sees.',
    zh: '训练数据出自看不见图的 GPT-4：只给它图片说明和物体位置，让它编出 15.8 万条看图对话、描述和推理问答。用这批数据微调，把 CLIP 图像编码器经一层简单投影接到 Vicuna 上，就有了能看图聊天的开源助手 LLaVA。',
  },
  after: ['learning-transferable-visual-models-from-natural-language-supervision'],
  topics: ['multimodal', 'vision', 'open-models'],
  cite: { arxiv: '2304.08485', venue: 'NeurIPS 2023' },
} satisfies Resource
