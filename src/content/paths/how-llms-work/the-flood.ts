import type { Stage } from '../../schema.ts'

export default {
  id: 'the-flood',
  title: { en: 'A flood let loose', zh: '洪水猛兽' },
  intro: {
    en: 'How 2023 felt: GPT-4 frightened some people and set others building. One essay, then a litter of open models, a glance at a large lab and a campus that changed its rules. Afterwards you can place the names that filled the news and say what each one added.',
    zh: '2023 年是什么光景：有人被 GPT-4 吓到，有人立刻动手去造。读完一篇随笔，再认识一窝开源模型、大厂的动向和一所改了主意的大学，就能说清当年刷屏的名字各自新在哪里。',
  },
  sections: [
    {
      id: 'the-flood-works',
      steps: [
        {
          work: 'i-wish-gpt4-had-never-happened',
          note: {
            en: 'Start from the feeling: the rest of the path takes the beast apart piece by piece.',
            zh: '先从情绪出发；后面整条路径，就是把这头「猛兽」一块块拆开看。',
          },
        },
      ],
    },
    {
      id: 'the-furry-kids',
      title: { en: 'The furry kids', zh: '毛孩子们' },
      intro: {
        en: 'The adventures of the alpaca family and its neighbours: open models of spring 2023, and how the giants and the campuses replied.',
        zh: '羊驼家族和左邻右舍的冒险：2023 年春天冒出来的开源模型，以及大厂与校园的反应。',
      },
      steps: [
        {
          work: 'chatrwkv',
          note: {
            en: 'The odd one out goes first: the other models in this section are Transformers.',
            zh: '异类打头阵：这一节里的其他模型，清一色是 Transformer。',
          },
        },
        {
          work: 'minigpt-4',
          note: {
            en: 'From a new architecture to a new sense: here an existing open model learns to see.',
            zh: '上一个换的是架构，这一个加的是感官：现成的开源模型学会了看图。',
          },
        },
        { work: 'post-by-nash-su-april-2023' },
        { work: 'stablelm-announced' },
        {
          work: 'palm-2-technical-report-a-quick-brief',
          note: {
            en: 'For scale: what one of the giants was doing in the same weeks.',
            zh: '换个尺度：看看同一时期大厂在做什么。',
          },
        },
        { work: 'bigcode' },
        {
          work: 'hku-lifts-its-chatgpt-ban-free-from-september-20-prompts-a-month',
          note: {
            en: 'The cap soon became 500,000 tokens a month; what a token is, the next stage tells.',
            zh: '限额不久就改成每月 50 万词元；词元是什么，下一阶段见分晓。',
          },
        },
      ],
    },
  ],
} satisfies Stage
