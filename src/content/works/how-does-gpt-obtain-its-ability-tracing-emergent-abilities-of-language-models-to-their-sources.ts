import type { Resource } from '../schema.ts'

export default {
  id: 'how-does-gpt-obtain-its-ability-tracing-emergent-abilities-of-language-models-to-their-sources',
  kind: 'article',
  title: { en: 'How does GPT Obtain its Ability? Tracing Emergent Abilities of Language Models to their Sources', zh: '拆解追溯 GPT-3.5 各项能力的起源' },
  by: ['Yao Fu', 'Hao Peng', 'Tushar Khot'],
  year: 2022,
  original: 'en',
  editions: [
    {
      id: 'original',
      url: 'https://yaofu.notion.site/How-does-GPT-Obtain-its-Ability-Tracing-Emergent-Abilities-of-Language-Models-to-their-Sources-b9a57ac0fcf74f30a1ab9e3e36fa1dc1',
      lang: 'en',
      role: 'original',
      provenance: 'official',
    },
    {
      id: 'zh',
      url: 'https://yaofu.notion.site/GPT-3-5-360081d91ec245f29029d37b54573756#e5422f6579d8440f9f592eb03e28eb38',
      lang: 'zh',
      role: 'translation',
      provenance: 'official',
      by: '符尧、郭志江',
      title: '拆解追溯 GPT-3.5 各项能力的起源',
    },
  ],
  summary: {
    en: 'Where did ChatGPT’s skills come from? Days after its release, Yao Fu and colleagues drew the family tree from GPT-3 to GPT-3.5 and assigned each ability a likely source: knowledge to pre-training, step-by-step reasoning perhaps to code, following instructions to tuning, refusals to RLHF.',
    zh: 'ChatGPT 的本事分别从哪儿来？发布没几天，符尧等人就画出了从 GPT-3 到 GPT-3.5 的演化谱系，逐项推断：知识来自预训练，复杂推理可能得益于代码，听从指令靠指令微调，拒答则来自基于人类反馈的强化学习。',
  },
  topics: ['foundations', 'training'],
} satisfies Resource
