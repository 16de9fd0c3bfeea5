import type { Stage } from '../../schema.ts'

export default {
  id: 'gentle-introduction',
  title: { en: 'Gentle introduction', zh: '轻松入门' },
  intro: {
    en: 'Five works that ask for no background. Afterwards you can say in your own words what a large language model does, how it is trained, and how a sentence turns into a picture.',
    zh: '五份不需要基础的材料。学完之后，你能用自己的话说清：大语言模型在做什么、怎样训练出来，一句话又怎样变成一幅画。',
  },
  sections: [
    {
      id: 'gentle-introduction-works',
      steps: [
        {
          work: 'software-2-0',
          note: {
            en: 'Start with the why: a short essay, written before the first GPT, on what was about to change.',
            zh: '先弄清「为什么」：这篇短文写在第一个 GPT 之前，已经看出变化在哪里。',
          },
        },
        {
          work: 'state-of-gpt',
          note: {
            en: 'The same author six years later: from the general idea to the way GPT models are actually made.',
            zh: '同一位作者，六年之后：从大道理落到 GPT 的实际造法。',
          },
        },
        {
          work: 'what-is-chatgpt-doing-and-why-does-it-work',
          note: {
            en: 'The longest read of the stage; take it in two or three sittings.',
            zh: '本阶段最长的一篇，不妨分两三次读完。',
          },
        },
        {
          work: 'transformers-explained',
          note: {
            en: 'If Wolfram’s account of attention went by too fast, this is the short version.',
            zh: '如果 Wolfram 讲注意力的那部分没跟上，这里有个短版本。',
          },
        },
        {
          work: 'how-stable-diffusion-works',
          note: {
            en: 'The counterpart for images, so that text is not all you know.',
            zh: '前面都在讲文字，这一篇补上图像。',
          },
        },
      ],
    },
  ],
} satisfies Stage
