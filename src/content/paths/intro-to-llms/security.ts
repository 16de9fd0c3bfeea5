import type { Stage } from '../../schema.ts'

export default {
  id: 'security',
  title: { en: 'Jailbreaks and security', zh: '越狱与安全' },
  intro: {
    en: 'Three families of attack on language models: jailbreaks that get around alignment, prompt injection through what the model reads, and poison in what it is trained on. Afterwards you can tell them apart and say for an application of your own where each could come in.',
    zh: '针对语言模型的三类攻击：绕过对齐的越狱，借模型读到的内容下手的提示注入，混进训练数据的投毒。学完这一阶段，你能分清三者，也看得出自己的应用会从哪里被攻破。',
  },
  sections: [
    {
      id: 'security-works',
      steps: [
        {
          work: 'jailbroken-how-does-llm-safety-training-fail',
          note: {
            en: 'Explains why jailbreaks work at all; the next two papers automate them.',
            zh: '先弄清越狱为什么行得通，后两篇再看怎样自动做到。',
          },
        },
        {
          work: 'universal-and-transferable-adversarial-attacks-on-aligned-language-models',
          note: {
            en: 'From handmade jailbreaks to ones found by an optimizer.',
            zh: '手工试出来的越狱，到这里改由算法搜索。',
          },
        },
        {
          work: 'visual-adversarial-examples-jailbreak-aligned-large-language-models',
          note: {
            en: 'The same idea through images, where optimization is easier than over words.',
            zh: '同样的思路换到图像上：像素是连续的，比文字更好优化。',
          },
        },
        {
          work: 'not-what-youve-signed-up-for-compromising-real-world-llm-integrated-applications-with-indirect-prompt-injection',
          note: {
            en: 'From here on the victim is the user of an application, not the model’s rules.',
            zh: '前面破的是模型的规矩；从这里起，遭殃的是应用的使用者。',
          },
        },
        {
          work: 'hacking-google-bard-from-prompt-injection-to-data-exfiltration',
          note: {
            en: 'What the previous paper warned of in February 2023, carried out on a product that autumn.',
            zh: '前一篇 2023 年 2 月的预警，同年秋天在一款产品上成真。',
          },
        },
        {
          work: 'poisoning-language-models-during-instruction-tuning',
          note: {
            en: 'Moves the attack back in time: before the model is finished.',
            zh: '攻击时点提前：模型还没训练完，就已经被动了手脚。',
          },
        },
        { work: 'poisoning-web-scale-training-datasets-is-practical' },
      ],
    },
  ],
} satisfies Stage
