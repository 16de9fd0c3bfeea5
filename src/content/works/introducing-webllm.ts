import type { Resource } from '../schema.ts'

export default {
  id: 'introducing-webllm',
  kind: 'post',
  title: { en: 'Introducing WebLLM', zh: 'WebLLM 发布：在浏览器里跑大语言模型' },
  by: ['Hongyi Jin'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://twitter.com/hongyijin258/status/1647062309960028160', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://webllm.mlc.ai/', lang: 'en', role: 'site', provenance: 'official', by: 'MLC' },
    { id: 'code', url: 'https://github.com/mlc-ai/web-llm', lang: 'en', role: 'code', provenance: 'official', by: 'MLC' },
  ],
  summary: {
    en: 'In April 2023 Hongyi Jin announced a chatbot that runs wholly inside a browser tab: Vicuna, an instruction-tuned LLaMA, computed on WebGPU with no server behind it. The project has gone on since; the post marks the moment when “local” could mean opening a page.',
    zh: '2023 年 4 月，Hongyi Jin 宣布了一个完全跑在浏览器标签页里的聊天机器人：由 LLaMA 指令微调而来的 Vicuna 直接用 WebGPU 计算，背后没有服务器。项目至今仍在发展；「本地运行」从什么时候起可以简单到只是打开一个网页，这条帖子就是见证。',
  },
  standing: 'historic',
  topics: ['infrastructure', 'open-models', 'applications'],
} satisfies Resource
