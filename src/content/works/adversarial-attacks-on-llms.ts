import type { Resource } from '../schema.ts'

export default {
  id: 'adversarial-attacks-on-llms',
  kind: 'article',
  title: { en: 'Adversarial Attacks on LLMs', zh: '针对大语言模型的对抗攻击' },
  by: ['Lilian Weng'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://lilianweng.github.io/posts/2023-10-25-adv-attack-llm/', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'The ways to make a model misbehave, put in order: swapping tokens, following gradients to a universal suffix, writing jailbreak prompts, and red-teaming by people or by other models. Lilian Weng sorts them by what the attacker can see, weights or only answers, and ends with the defences and how little they yet promise.',
    zh: '替换词元、沿梯度搜索通用后缀、编写越狱提示词、人工红队测试、用模型攻击模型：让大语言模型出错的手法，这里整理成了一张谱系。Lilian Weng 按攻击者能看到什么来分：看得到整套权重是白盒，只看得到回答是黑盒。最后谈防御，也坦言眼下能指望的不多。',
  },
  topics: ['security', 'alignment'],
} satisfies Resource
