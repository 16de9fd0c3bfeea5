import type { Stage } from '../../schema.ts'

export default {
  id: 'llm-os-disk',
  title: { en: 'The LLM OS and its disk', zh: '大语言模型操作系统与磁盘' },
  intro: {
    en: 'In the talk’s diagram the LLM is the kernel, its context window the memory, and files and documents the disk. Two papers show how to read from that disk, so that you can ground a model’s answers in texts it was never trained on.',
    zh: '在演讲的示意图里，大语言模型是内核，上下文窗口是内存，文件和资料则是磁盘。这里的两篇论文讲怎样从磁盘读取，学完就能让模型依据训练时没见过的资料作答。',
  },
  sections: [
    {
      id: 'llm-os-disk-works',
      steps: [
        {
          work: 'retrieval-augmented-generation-for-knowledge-intensive-nlp-tasks',
          note: {
            en: 'The basic disk read: fetch what is relevant into the context, then answer.',
            zh: '最基本的一次「读盘」：先把相关内容取进上下文，再作答。',
          },
        },
        {
          work: 'demonstrate-search-predict-composing-retrieval-and-language-models-for-knowledge-intensive-nlp',
          note: {
            en: 'For when one fetch is too few: RAG becomes a program of many reads.',
            zh: '取一次不够时怎么办：把 RAG 写成多次读取的程序。',
          },
        },
      ],
    },
  ],
} satisfies Stage
