import type { Resource } from '../schema.ts'

export default {
  id: 'chinese-open-instruction-generalist-a-preliminary-release',
  kind: 'paper',
  title: { en: 'Chinese Open Instruction Generalist: A Preliminary Release', zh: 'COIG 开源中文指令通用语料库：首次发布' },
  by: ['Ge Zhang', 'Yemin Shi', 'Ruibo Liu', 'Ruibin Yuan'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://arxiv.org/abs/2304.07987', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'site', url: 'https://huggingface.co/datasets/BAAI/COIG', lang: 'en', role: 'site', provenance: 'official', by: 'BAAI', title: 'COIG' },
  ],
  summary: {
    en: 'Five collections of Chinese instruction data, released for anyone to tune models on: 66,858 translated and checked instructions, exam questions, examples of human values, multi-round corrections of mistakes, and LeetCode problems. It filled a gap when most such data were in English.',
    zh: '2023 年初可用的指令数据多是英文，COIG 一次放出五类中文语料：人工核对过的 66858 条翻译指令、考试题、价值观对齐、多轮纠错对话和 LeetCode 编程题。论文还交代了每一类怎么造，方便后来者照着扩充。',
  },
  topics: ['training', 'open-models'],
  cite: {
    authors: ['Ge Zhang', 'Yemin Shi', 'Ruibo Liu', 'Ruibin Yuan', 'Yizhi Li', 'Siwei Dong', 'Yu Shu', 'Zhaoqun Li', 'Zekun Wang', 'Chenghua Lin', 'Wenhao Huang', 'Jie Fu'],
    arxiv: '2304.07987',
  },
} satisfies Resource
