import type { Path } from '../../schema.ts'
import gentleIntroduction from './gentle-introduction.ts'
import foundations from './foundations.ts'
import technicalDeepDive from './technical-deep-dive.ts'
import practicalGuides from './practical-guides.ts'
import marketAnalysis from './market-analysis.ts'
import landmarkResearch from './landmark-research.ts'

export default {
  intro: {
    en: 'In May 2023 the investment firm Andreessen Horowitz gathered the articles, courses, guides and papers that had shaped its view of modern AI and called the list a canon. This path keeps its order: gentle explanations, foundations, Transformers, building, the market, and the landmark papers last. Stop after any stage and you still take something whole away.',
    zh: '2023 年 5 月，投资机构 Andreessen Horowitz（a16z）把帮助自己理解现代 AI 的文章、课程、指南和论文编成一份清单，取名「AI Canon」。这条路径保持原有的次序：先轻松入门，再打基础、读懂 Transformer，接着动手做应用、看市场，最后读里程碑论文。在哪个阶段停下，学到的都自成一体。',
  },
  stages: [
    gentleIntroduction,
    foundations,
    technicalDeepDive,
    practicalGuides,
    marketAnalysis,
    landmarkResearch,
  ],
} satisfies Path
