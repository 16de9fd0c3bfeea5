import type { Path } from '../../schema.ts'
import theFlood from './the-flood.ts'
import stochasticParrots from './stochastic-parrots.ts'
import primalIntelligence from './primal-intelligence.ts'
import noDifferentFromUs from './no-different-from-us.ts'
import nowWhat from './now-what.ts'
import trendingLate2023 from './trending-late-2023.ts'
import references from './references.ts'
import furtherReading from './further-reading.ts'

export default {
  intro: {
    en: 'A popular-science page from the Chinese knowledge base Nólëbase, written for people who use ChatGPT and wonder what it is. After a look at the flood of models in 2023 it asks why they get things wrong, goes down to tokens and context, then up to agents, prompt injection and building something of your own. Many of its links are in Chinese, and the last three stages are for browsing.',
    zh: '来自开源知识库 Nólëbase 的中文科普，写给用过 ChatGPT、想知道它究竟是什么的人。先看 2023 年涌现的各路模型，再问它们为什么会犯傻：往下讲到词元与上下文，往上讲到智能体、提示注入和自己动手做应用。链接里有不少中文资料，最后三个阶段适合随意翻看。',
  },
  stages: [
    theFlood,
    stochasticParrots,
    primalIntelligence,
    noDifferentFromUs,
    nowWhat,
    trendingLate2023,
    references,
    furtherReading,
  ],
} satisfies Path
