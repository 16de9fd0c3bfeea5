import type { Stage } from '../../schema.ts'

export default {
  id: 'market-analysis',
  title: { en: 'Market analysis', zh: '市场分析' },
  intro: {
    en: 'What all this means for companies, jobs and medicine, mostly as investors and researchers saw it in 2022 and 2023. After it you can say where in the stack the money collects, hold old forecasts against what has happened since, and put numbers on the cost of compute and the effect on work.',
    zh: '这些技术对公司、就业和医疗意味着什么？这一阶段主要收录 2022 至 2023 年投资人和研究者的判断。读完你能说清钱沉淀在技术栈的哪一层，能拿后来的事实检验当年的预测，谈到算力成本和就业影响时也拿得出数字。',
  },
  sections: [
    {
      id: 'a16z-thinking',
      title: { en: 'a16z thinking', zh: 'a16z 的看法' },
      intro: {
        en: 'Nine essays by people at the firm that made this list; it invests in the markets they describe.',
        zh: '九篇文章的作者都来自编这份清单的投资机构；文中谈的市场，正是它投钱的地方。',
      },
      steps: [
        {
          work: 'who-owns-the-generative-ai-platform',
          note: {
            en: 'Draws the whole map; each essay after it looks at one layer or one industry.',
            zh: '先看全图，后面各篇只讲其中某一层或某一行。',
          },
        },
        {
          work: 'navigating-the-high-cost-of-ai-compute',
          note: {
            en: 'Shows why so much of the money in the previous essay flows to infrastructure.',
            zh: '读完就明白，上一篇里的钱为什么大半流向基础设施。',
          },
        },
        {
          work: 'art-isnt-dead-its-just-machine-generated',
          note: {
            en: 'If image models are still a mystery, go back to Stable Diffusion in the first stage.',
            zh: '若还不明白图像模型怎么工作，可回看第一阶段的 Stable Diffusion 讲解。',
          },
        },
        {
          work: 'the-generative-ai-revolution-in-games',
          note: {
            en: 'The previous argument, worked out for one industry.',
            zh: '把上一篇的论点放进一个具体行业。',
          },
        },
        { work: 'for-b2b-generative-ai-apps-is-less-more' },
        { work: 'financial-services-will-embrace-generative-ai-faster-than-you-think' },
        {
          work: 'generative-ai-the-next-consumer-platform',
          note: {
            en: 'Turns from companies, the customers of the last two essays, to everyone else.',
            zh: '前两篇面向企业和金融业，这里转向普通消费者。',
          },
        },
        { work: 'to-make-a-real-difference-in-health-care-ai-will-need-to-learn-like-we-do' },
        {
          work: 'the-new-industrial-revolution-bio-x-ai',
          note: {
            en: 'The biology papers in the final stage are the evidence to test it against.',
            zh: '最后一个阶段的生物学论文，正好用来检验这个论断。',
          },
        },
      ],
    },
    {
      id: 'other-perspectives',
      title: { en: 'Other perspectives', zh: '其他视角' },
      intro: {
        en: 'Voices from outside the firm: a founding report, a yearly survey, a labor study and a book on medicine.',
        zh: '投资机构之外的声音：一份奠基报告、一份年度综述、一项就业研究、一本谈医疗的书。',
      },
      steps: [
        {
          work: 'on-the-opportunities-and-risks-of-foundation-models',
          note: {
            en: 'Written more than a year before ChatGPT; see which worries were there from the start.',
            zh: '成文比 ChatGPT 早一年多，看看哪些担忧从一开始就有。',
          },
        },
        { work: 'state-of-ai-report' },
        {
          work: 'gpts-are-gpts-an-early-look-at-the-labor-market-impact-potential-of-large-language-models',
          note: {
            en: 'Moves the question from who earns to whose work changes.',
            zh: '问题从「谁赚到钱」转到「谁的工作会变」。',
          },
        },
        {
          work: 'deep-medicine-how-artificial-intelligence-can-make-healthcare-human-again',
          note: {
            en: 'Read it against the TIME essay above: an investor there, a physician here.',
            zh: '与前面那篇《时代》文章对读：那边是投资人，这边是医生。',
          },
        },
      ],
    },
  ],
} satisfies Stage
