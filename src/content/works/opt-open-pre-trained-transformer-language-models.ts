import type { Resource } from '../schema.ts'

export default {
  id: 'opt-open-pre-trained-transformer-language-models',
  kind: 'paper',
  title: { en: 'OPT: Open Pre-trained Transformer language models', zh: 'OPT：开放的预训练 Transformer 语言模型' },
  by: ['Susan Zhang', 'Stephen Roller', 'Naman Goyal'],
  etAl: true,
  year: 2022,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2205.01068', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'blog',
      url: 'https://ai.facebook.com/blog/democratizing-access-to-large-scale-language-models-with-opt-175b/',
      lang: 'en',
      role: 'blog',
      provenance: 'official',
      by: 'Meta AI',
      title: 'Democratizing access to large-scale language models with OPT-175B',
    },
    { id: 'code', url: 'https://github.com/facebookresearch/metaseq', lang: 'en', role: 'code', provenance: 'official', title: 'metaseq' },
    {
      id: 'logbook',
      url: 'https://github.com/facebookresearch/metaseq/tree/main/projects/OPT/chronicles',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'Meta AI',
      title: 'Chronicles of OPT development',
    },
  ],
  summary: {
    en: 'Meta’s open counterpart to GPT-3: models from 125 million to 175 billion parameters, trained on publicly available datasets and released with code. The largest went to researchers on request. Rarest is the training logbook, which records the hardware failures, diverging losses and restarts behind a run of that size.',
    zh: 'GPT-3 的权重不公开，Meta 便照着它的规模训练了 OPT：1.25 亿到 1750 亿参数的一整套模型，用公开可得的数据集训练，代码随论文放出，最大的一个供研究者申请。训练日志也一并公开，硬件故障、损失发散、反复重启都记录在案，尤为难得。',
  },
  after: ['language-models-are-few-shot-learners'],
  topics: ['open-models', 'training'],
  cite: { arxiv: '2205.01068' },
} satisfies Resource
