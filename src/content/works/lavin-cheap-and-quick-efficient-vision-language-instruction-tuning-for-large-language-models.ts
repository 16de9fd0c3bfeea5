import type { Resource } from '../schema.ts'

export default {
  id: 'lavin-cheap-and-quick-efficient-vision-language-instruction-tuning-for-large-language-models',
  kind: 'paper',
  title: { en: 'LaVIN – Cheap and Quick: Efficient Vision-Language Instruction Tuning for Large Language Models', zh: 'LaVIN：又省又快，给大语言模型做视觉语言指令微调' },
  by: ['Gen Luo', 'Yiyi Zhou', 'Tianhe Ren', 'Shengxin Chen'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2305.15023', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://luogen1996.github.io/lavin', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'code', url: 'https://github.com/luogen1996/LaVIN', lang: 'en', role: 'code', provenance: 'official', by: 'Gen Luo' },
  ],
  summary: {
    en: 'Giving LLaMA sight need not take a second round of large-scale pre-training. Mixture-of-Modality Adaptation (MMA) slips small adapters into the image encoder and the language model, trains them together, and routes text-only and image prompts differently: 3.8 million trainable parameters and 1.4 hours in the leanest setup.',
    zh: '给 LLaMA 加上视觉，不一定要再来一轮大规模预训练。「混合模态适配」（MMA）在图像编码器和语言模型里各插入轻量适配器，一起训练，并按输入是否带图自动切换路径，纯文本能力不受损。最省的配置只训练 380 万个参数，1.4 小时即可完成。',
  },
  topics: ['multimodal', 'training'],
  cite: { authors: ['Gen Luo', 'Yiyi Zhou', 'Tianhe Ren', 'Shengxin Chen', 'Xiaoshuai Sun', 'Rongrong Ji'], arxiv: '2305.15023', venue: 'NeurIPS 2023' },
} satisfies Resource
