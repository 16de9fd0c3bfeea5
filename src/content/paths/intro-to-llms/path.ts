import type { Path } from '../../schema.ts'
import theTalk from './the-talk.ts'
import background from './background.ts'
import systemOneAndTwo from './system-one-and-two.ts'
import llmOsDisk from './llm-os-disk.ts'
import peripherals from './peripherals.ts'
import tools from './tools.ts'
import security from './security.ts'

export default {
  intro: {
    en: 'In November 2023 Andrej Karpathy explained large language models to a general audience in one hour, and Oxen.ai collected the papers and projects behind the talk, grouped by its themes. Watch it first. Each stage then takes one of its ideas further, from training and slow thinking to retrieval, other senses, tools and, last, attacks.',
    zh: '2023 年 11 月，Andrej Karpathy 用一小时向大众讲清了大语言模型，Oxen.ai 随后按演讲的主题整理出背后的论文和项目。先把演讲看完，再按主题逐个往深处走：从训练与慢思考，到检索、多模态、工具，最后是攻击手法。',
  },
  stages: [theTalk, background, systemOneAndTwo, llmOsDisk, peripherals, tools, security],
} satisfies Path
