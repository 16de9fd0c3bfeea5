import type { Resource } from '../schema.ts'

export default {
  id: 'on-the-paper-that-questions-emergent-abilities',
  kind: 'post',
  title: { en: 'On the paper that questions emergent abilities', zh: '谈那篇质疑「涌现能力」的论文' },
  by: ['fin'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://twitter.com/fi56622380/status/1654386086746132481', lang: 'zh', role: 'original', provenance: 'official' },
    {
      id: 'paper',
      url: 'https://arxiv.org/abs/2304.15004',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Rylan Schaeffer et al.',
      title: 'Are Emergent Abilities of Large Language Models a Mirage?',
    },
  ],
  summary: {
    en: 'Does ability leap at a certain size, or is it the ruler that jumps? The post passes on a paper’s argument: where a test counts only a perfect answer, progress looks sudden; give credit for partly right ones and the same models improve smoothly as they grow.',
    zh: '能力是突然冒出来的，还是尺子造成的错觉？fin 用几句话转述论文的论点：评分只认全对，进步就像一夜之间发生；换成能反映部分正确的指标，同一批模型随规模平稳变强，「涌现」也就没那么神秘了。',
  },
  topics: ['scaling', 'evaluation'],
} satisfies Resource
