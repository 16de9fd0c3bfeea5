import type { Resource } from '../schema.ts'

export default {
  id: 'llama-cpp-running-an-llm-locally',
  kind: 'tool',
  title: { en: 'llama.cpp: Running an LLM locally', zh: 'llama.cpp：在本机运行大语言模型' },
  by: ['Georgi Gerganov'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/ggerganov/llama.cpp', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'run-c', url: 'https://github.com/karpathy/llama2.c/blob/master/run.c', lang: 'en', role: 'companion', provenance: 'community', by: 'Andrej Karpathy', title: 'llama2.c: run.c' },
    {
      id: 'tutorial',
      url: 'https://blog.oxen.ai/how-to-run-llama-2-on-cpu-after-fine-tuning-with-lora/',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Oxen.ai',
      title: 'How to run Llama-2 on CPU after fine-tuning with LoRA',
    },
  ],
  summary: {
    en: 'No Python, no data centre: this C/C++ program runs Llama and many other open models on a laptop by quantizing the weights, down to 4 bits and less, so that they fit into memory. Karpathy’s run.c shows the same job in one readable file, and a tutorial takes a Llama 2 fine-tuned with LoRA all the way to the CPU.',
    zh: '不装 Python，不租显卡，这个 C/C++ 程序把权重量化到 4 比特甚至更低，让 Llama 等开放模型在笔记本上跑起来。想看清推理到底做了什么，可读 Karpathy 的单文件 run.c；另附一篇教程，从 LoRA 微调 Llama 2 一直讲到用 CPU 运行。',
  },
  topics: ['open-models', 'infrastructure'],
} satisfies Resource
