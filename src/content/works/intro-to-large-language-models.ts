import type { Resource } from '../schema.ts'

export default {
  id: 'intro-to-large-language-models',
  kind: 'video',
  title: { en: 'Intro to Large Language Models', zh: '大语言模型入门（一小时演讲）' },
  by: ['Andrej Karpathy'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://www.youtube.com/watch?v=zjkBMFhNj_g', lang: 'en', role: 'original', provenance: 'official' },
    {
      id: 'llama2-c',
      url: 'https://github.com/karpathy/llama2.c',
      lang: 'en',
      role: 'companion',
      provenance: 'official',
      by: 'Andrej Karpathy',
      title: 'llama2.c: Inference Llama 2 in one file of pure C',
    },
    {
      id: 'reading-list',
      url: 'https://blog.oxen.ai/reading-list-for-andrej-karpathys-intro-to-large-language-models-video/',
      lang: 'en',
      role: 'notes',
      provenance: 'community',
      by: 'Oxen.ai',
      title: 'Reading List For Andrej Karpathy’s “Intro to Large Language Models” Video',
    },
    {
      id: 'reading-list-zh',
      url: 'https://baoyu.io/translations/llm/reading-list-for-andrej-karpathys-intro-to-large-language-models-video',
      lang: 'zh',
      role: 'notes',
      provenance: 'community',
      by: '宝玉',
      title: 'Andrej Karpathy 大语言模型视频入门的精选阅读清单 [译]',
    },
    { id: 'arxiv-dive-manifesto', url: 'https://blog.oxen.ai/arxiv-dive-manifesto/', lang: 'en', role: 'companion', provenance: 'community', by: 'Oxen.ai', title: 'Arxiv Dive Manifesto' },
  ],
  summary: {
    en: 'Karpathy starts from a model as two files, the 140 GB of Llama 2 70B’s weights and some 500 lines of C to run them. In an hour he gets from there to pre-training, fine-tuning and tool use, then proposes to see the LLM as the kernel of a new operating system and shows how such a system can be attacked.',
    zh: '一个模型其实就是两个文件：Llama 2 70B 的 140 GB 参数，加上约 500 行 C 代码。Karpathy 从这里讲起，用一小时串起预训练、微调和工具调用，然后提出把大语言模型看作一种新操作系统的内核，最后演示这样的系统会遭到哪些攻击。',
  },
  length: { minutes: 60 },
  topics: ['foundations', 'training', 'security'],
} satisfies Resource
