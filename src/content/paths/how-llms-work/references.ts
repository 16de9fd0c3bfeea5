import type { Stage } from '../../schema.ts'

export default {
  id: 'references',
  title: { en: 'References', zh: '参考资料' },
  intro: {
    en: 'The sources that the page itself drew on, in English and in Chinese: reading guides, illustrated explanations, a TED talk, videos from Bilibili and a university lecture. Any of them can explain ChatGPT to somebody else; the last ones take you into the Transformer.',
    zh: '原文写作时参考的资料，中英文都有：学习清单、图解文章、TED 演讲、B 站科普和大学课程。挑顺手的看，看完应该能把 ChatGPT 的原理讲给别人听；最后的李宏毅课程则带你走进 Transformer 内部。',
  },
  sections: [
    {
      id: 'references-works',
      steps: [
        {
          work: 'llm-introduction-learn-language-models',
          note: {
            en: 'A list within the list: use it to see which of the coming topics you still lack.',
            zh: '清单里的清单：先用它看看自己还缺哪一块。',
          },
        },
        {
          work: 'how-chatgpt-works-a-deep-dive',
          note: {
            en: 'The gentlest start of the stage, needing nothing but addition and multiplication.',
            zh: '这一阶段最平缓的起点，会加法和乘法就够了。',
          },
        },
        { work: 'greg-brockman-the-inside-story-of-chatgpts-astonishing-potential' },
        {
          work: 'what-are-transformer-models-and-how-do-they-work',
          note: {
            en: 'Takes the network of the deep dive and names the parts that make it a Transformer.',
            zh: '接着前面那个小网络往下讲，逐一认识 Transformer 的部件。',
          },
        },
        { work: 'chatgpt-and-large-language-models-for-complete-outsiders' },
        {
          work: 'understanding-large-language-models',
          note: {
            en: 'The bridge from popular explanations to the papers themselves.',
            zh: '从科普走向论文的一座桥。',
          },
        },
        { work: 'an-in-depth-look-at-ai-is-chatgpt-developing-a-mind' },
        {
          work: 'why-gpt-4-will-overturn-the-way-we-work',
          note: {
            en: 'Tells at length the word-chain game by which the source page, too, explains GPT.',
            zh: '原文也用「单字接龙」打比方，这里把这个比方讲完整了。',
          },
        },
        { work: 'march-2023-humanity-takes-a-road-of-no-return' },
        {
          work: 'self-attention-and-transformer-explained',
          note: {
            en: 'A real lecture to close with, and the best preparation for the hand calculations of the next stage.',
            zh: '最后上一堂正经课，也为下一阶段的手算做好准备。',
          },
        },
      ],
    },
  ],
} satisfies Stage
