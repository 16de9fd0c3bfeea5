import type { Resource } from '../schema.ts'

export default {
  id: 'coca-contrastive-captioners-are-image-text-foundation-models',
  kind: 'paper',
  title: { en: 'CoCa: Contrastive Captioners are Image-Text Foundation Models', zh: 'CoCa：对比式图像描述模型，一种图文基础模型' },
  by: ['Jiahui Yu', 'Zirui Wang', 'Vijay Vasudevan', 'Legg Yeung'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [{ id: 'original', url: 'https://arxiv.org/abs/2205.01917', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'CLIP can match pictures with texts but cannot write; captioning models write but match poorly. Splitting the text decoder, with the lower half blind to the image and the upper half attending to it, lets Google’s CoCa train on both losses in one pass and reach 86.3% zero-shot on ImageNet, 91.0% after fine-tuning.',
    zh: 'CLIP 会配对图文却不会写，图像描述模型会写却不擅长配对。Google 的 CoCa 把文本解码器一分为二：前半段只看文字，后半段才看图，对比损失与描述损失因此一次算完。在 ImageNet 上零样本准确率达 86.3%，微调后为 91.0%。',
  },
  after: ['learning-transferable-visual-models-from-natural-language-supervision'],
  topics: ['vision', 'multimodal'],
  cite: { authors: ['Jiahui Yu', 'Zirui Wang', 'Vijay Vasudevan', 'Legg Yeung', 'Mojtaba Seyedhosseini', 'Yonghui Wu'], arxiv: '2205.01917', venue: 'TMLR 2022' },
} satisfies Resource
