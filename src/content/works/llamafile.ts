import type { Resource } from '../schema.ts'

export default {
  id: 'llamafile',
  kind: 'tool',
  title: { en: 'llamafile', zh: 'llamafile：用一个文件分发和运行大语言模型' },
  by: ['Mozilla', 'Justine Tunney'],
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://github.com/Mozilla-Ocho/llamafile', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'blog', url: 'https://hacks.mozilla.org/2023/11/introducing-llamafile/', lang: 'en', role: 'blog', provenance: 'official', by: 'Mozilla', title: 'Introducing llamafile' },
    { id: 'mirror', url: 'https://github.com/mozilla-ai/llamafile', lang: 'en', role: 'mirror', provenance: 'official', by: 'Mozilla.ai' },
  ],
  summary: {
    en: 'One file, nothing to install: llama.cpp is joined with Cosmopolitan Libc so that a model and its runtime become a single executable for Windows, macOS, Linux and the BSDs, which opens a chat page in the browser. Few roads from reading about a model to running one are shorter.',
    zh: '下载一个文件，双击或敲一行命令就能聊天：llamafile 把 llama.cpp 和 Cosmopolitan Libc 合在一起，模型连同运行环境打包成单个可执行文件，Windows、macOS、Linux、BSD 通用，数据不出本机。想亲手跑一个模型，很难找到比这更省事的办法。',
  },
  topics: ['open-models', 'infrastructure', 'applications'],
} satisfies Resource
