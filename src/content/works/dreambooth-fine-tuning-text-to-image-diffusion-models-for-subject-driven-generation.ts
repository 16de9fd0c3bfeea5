import type { Resource } from '../schema.ts'

export default {
  id: 'dreambooth-fine-tuning-text-to-image-diffusion-models-for-subject-driven-generation',
  kind: 'paper',
  title: { en: 'DreamBooth: Fine tuning text-to-image diffusion models for subject-driven generation', zh: 'DreamBooth：微调文生图扩散模型，生成指定的主体' },
  by: ['Nataniel Ruiz', 'Yuanzhen Li', 'Varun Jampani'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2208.12242', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://dreambooth.github.io/', lang: 'en', role: 'site', provenance: 'official' },
    { id: 'data', url: 'https://github.com/google/dreambooth', lang: 'en', role: 'companion', provenance: 'official', by: 'Google', title: 'DreamBooth dataset' },
  ],
  summary: {
    en: 'Three to five photos of your dog are enough. Fine-tuning ties the animal to a rare word, and a prompt can then put it in front of the Eiffel Tower or into another style, while a prior-preservation loss stops every other dog from turning into yours. Google’s method made personal image models practical.',
    zh: '三五张自家小狗的照片就够了：把它与一个生僻的标识词绑在一起微调，之后就能用提示词让这只狗站到埃菲尔铁塔前，或换一种画风。为免模型从此把所有的狗都画成它，Google 的作者还加了一项先验保持损失。个性化文生图由此变得可行。',
  },
  topics: ['vision', 'training'],
  cite: { authors: ['Nataniel Ruiz', 'Yuanzhen Li', 'Varun Jampani', 'Yael Pritch', 'Michael Rubinstein', 'Kfir Aberman'], arxiv: '2208.12242', venue: 'CVPR 2023' },
} satisfies Resource
