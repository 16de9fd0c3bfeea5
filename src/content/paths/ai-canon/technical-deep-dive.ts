import type { Stage } from '../../schema.ts'

export default {
  id: 'technical-deep-dive',
  title: {
    en: 'Technical deep dive: understanding Transformers and large models',
    zh: '深入技术：读懂 Transformer 与大模型',
  },
  intro: {
    en: 'How Transformers, diffusion models and RLHF work inside, in drawings, code and formulas, followed by the debate about scale. Afterwards you can write a small GPT yourself and read the landmark papers unaided.',
    zh: '用图、代码和公式拆开 Transformer、扩散模型与 RLHF，再进入关于规模的争论。学完之后，你能自己写出一个小 GPT，也能独立读懂里程碑论文。',
  },
  sections: [
    {
      id: 'model-explainers',
      title: { en: 'Explainers', zh: '讲解' },
      intro: {
        en: 'Three ways into the Transformer (drawn, annotated, typed out), one into image generation, two into RLHF.',
        zh: '认识 Transformer 的三种办法：看图、读注解、跟着写；另有图像生成一篇、RLHF 两篇。',
      },
      steps: [
        {
          work: 'the-illustrated-transformer',
          note: {
            en: 'Pictures before code: the next two steps assume you can see the architecture.',
            zh: '先看图，再看代码：接下来两步都默认你脑子里已有这张结构图。',
          },
        },
        {
          work: 'the-annotated-transformer',
          note: {
            en: 'The same architecture again, now as code; some PyTorch is needed.',
            zh: '同样的结构，换成代码再过一遍，需要一点 PyTorch 基础。',
          },
        },
        {
          work: 'lets-build-gpt-from-scratch-in-code-spelled-out',
          note: {
            en: 'Type along: GPT keeps only the decoder half of what you have just read.',
            zh: '跟着敲一遍：GPT 只留下了刚才那个结构里的解码器一半。',
          },
        },
        {
          work: 'the-illustrated-stable-diffusion',
          note: {
            en: 'Goes on from McCormick’s introduction in stage one, component by component.',
            zh: '接着第一阶段 McCormick 那篇，往下拆到每个组件。',
          },
        },
        { work: 'rlhf-reinforcement-learning-from-human-feedback' },
        {
          work: 'reinforcement-learning-from-human-feedback',
          note: {
            en: 'With the mechanism clear from the article before, hear where its limits lie from someone who built it.',
            zh: '上一篇讲清了机制，这里听亲手做它的人谈局限。',
          },
        },
      ],
    },
    {
      id: 'model-courses',
      title: { en: 'Courses', zh: '课程' },
      intro: {
        en: 'Two more Stanford courses: one gathers guest speakers on Transformers, the other treats large language models as a whole.',
        zh: '又是两门斯坦福课：一门请人讲 Transformer 的各种用法，一门通盘讲大语言模型。',
      },
      steps: [
        {
          work: 'stanford-cs25',
          note: {
            en: 'After the opening lecture, the talks can be picked by interest.',
            zh: '看完开场课，后面的讲座按兴趣挑就行。',
          },
        },
        {
          work: 'stanford-cs324',
          note: {
            en: 'Its lecture on scaling laws prepares the essays of the next section.',
            zh: '其中讲规模定律的一讲，正好为下一节的几篇文章铺路。',
          },
        },
      ],
    },
    {
      id: 'reference-and-commentary',
      title: { en: 'Reference and commentary', zh: '参考与评论' },
      intro: {
        en: 'Talks, essays and two long papers that argue about what scale brings, what data costs and what these models are.',
        zh: '演讲、长文，加上两篇大部头论文，争论的是：规模带来什么、数据难在哪里、这些模型到底是什么。',
      },
      steps: [
        {
          work: 'predictive-learning-nips-2016',
          note: {
            en: 'Short of time? Start at 19:20, with the picture everyone quotes.',
            zh: '没时间看全，就从 19:20 看起，那是人人引用的一张图。',
          },
        },
        {
          work: 'ai-for-full-self-driving-at-tesla',
          note: {
            en: 'Software 2.0 put into practice: here the data set really is the source code.',
            zh: '《软件 2.0》的实战版：在这里，数据集真的成了源代码。',
          },
        },
        { work: 'the-scaling-hypothesis' },
        {
          work: 'chinchillas-wild-implications',
          note: {
            en: 'Answers the essay before it: scale still works, but of data more than of size.',
            zh: '回应上一篇：规模依然有效，但要加的是数据，而不只是参数。',
          },
        },
        {
          work: 'a-survey-of-large-language-models',
          note: {
            en: 'Not to be read through; keep it open beside the landmark papers.',
            zh: '不必通读，读里程碑论文时放在手边查。',
          },
        },
        { work: 'sparks-of-artificial-general-intelligence-early-experiments-with-gpt-4' },
        {
          work: 'the-ai-revolution-how-auto-gpt-unleashes-a-new-era-of-automation-and-creativity',
          note: {
            en: 'A first look at agents, which get a section of their own among the landmark papers.',
            zh: '先认识一下智能体，里程碑论文里另有一节专讲它。',
          },
        },
        {
          work: 'the-waluigi-effect',
          note: {
            en: 'Prepares the stage that follows, where prompts become a working tool.',
            zh: '为下一阶段热身：到了那里，提示词就是干活的工具。',
          },
        },
      ],
    },
  ],
} satisfies Stage
