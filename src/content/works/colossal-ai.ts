import type { Resource } from '../schema.ts'

export default {
  id: 'colossal-ai',
  kind: 'tool',
  title: { en: 'Colossal-AI', zh: 'Colossal-AI：大模型并行训练与推理系统' },
  by: ['HPC-AI Tech'],
  year: 2021,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/hpcaitech/ColossalAI', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'zh',
      url: 'https://github.com/hpcaitech/ColossalAI/blob/main/docs/README-zh-Hans.md',
      lang: 'zh',
      role: 'translation',
      provenance: 'official',
      title: 'Colossal-AI：让 AI 大模型更低成本、方便易用、高效扩展',
    },
    {
      id: 'paper',
      url: 'https://arxiv.org/abs/2110.14883',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      title: 'Colossal-AI: A Unified Deep Learning System For Large-Scale Parallel Training',
    },
  ],
  summary: {
    en: 'Splitting one model over many GPUs is the job of this library: data, tensor, pipeline and sequence parallelism, ZeRO and mixed CPU–GPU memory, all within a few lines of code. In 2023 it also carried ColossalChat, an open pipeline for training a ChatGPT-like model with RLHF.',
    zh: '一张显卡装不下的模型，交给 Colossal-AI 拆开来训：数据、张量、流水线、序列并行，外加 ZeRO 和 CPU 与 GPU 的异构内存管理，几行代码就能用上。2023 年它还推出 ColossalChat，把复现 ChatGPT 所需的 RLHF 全流程开源出来。',
  },
  topics: ['infrastructure', 'training', 'open-models'],
} satisfies Resource
