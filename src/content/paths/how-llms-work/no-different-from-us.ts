import type { Stage } from '../../schema.ts'

export default {
  id: 'no-different-from-us',
  title: { en: 'No different from us', zh: '我们并无二致' },
  intro: {
    en: 'Models weigh several ideas at once, tell people what they want to hear, and fall for a confident lie; so do we. Afterwards you can name the main attacks on a language model, say why none of them is fully solved, and test a prompt before you trust it.',
    zh: '会同时掂量几条思路，会顺着人说好话，也会被一句理直气壮的假话骗倒：这些，我们自己也一样。学完这一阶段，你能说出针对大语言模型的主要攻击、它们为何至今没有根治，也知道怎样检验一条提示词靠不靠得住。',
  },
  sections: [
    {
      id: 'prompt-injection',
      title: { en: 'Prompt injection and its relatives', zh: '提示注入及其近亲' },
      intro: {
        en: 'From how models reason and flatter to how they are tricked: attacks, two case studies, a benchmark for robustness, and a collection of leaked prompts.',
        zh: '先看模型怎样推理、怎样讨好人，再看它怎样上当：攻击手法、两个案例、一套鲁棒性评测和一批泄露的系统提示词。',
      },
      steps: [
        {
          work: 'graph-of-thoughts-solving-elaborate-problems-with-large-language-models',
          note: {
            en: 'Begins with likeness: before the weaknesses, a way of thinking that resembles ours.',
            zh: '先看相像的一面：讲弱点之前，看看模型怎样像人一样把思路合到一起。',
          },
        },
        {
          work: 'towards-understanding-sycophancy-in-language-models',
          note: {
            en: 'The first weakness needs no attacker: an ordinary user with an opinion is enough.',
            zh: '第一个弱点连攻击者都不需要，一个有主见的普通用户就够了。',
          },
        },
        {
          work: 'adversarial-attacks-on-llms',
          note: {
            en: 'The overview to keep at hand; each later step is one region of this map.',
            zh: '留在手边的总图，后面各步都能在上面找到位置。',
          },
        },
        {
          work: 'prompt-injection-whats-the-worst-that-can-happen',
          note: {
            en: 'What changes once the model holds tools like those of the last stage: a trick becomes an action.',
            zh: '模型一旦拿到上一阶段的那些工具，骗它说错话就成了骗它做错事。',
          },
        },
        {
          work: 'reverse-prompt-engineering-for-fun-and-no-profit',
          note: {
            en: 'A first case, harmless and complete: prompt leaking in a product you may have used.',
            zh: '第一个案例，无害而完整：一款你可能用过的产品怎样泄露提示词。',
          },
        },
        {
          work: 'prompt-injection-a-security-risk-in-llms',
          note: {
            en: 'By the Chinese translator of the last step, who now asks what the trick costs in production.',
            zh: '作者正是上一篇的译者，这回追问的是：放到生产环境，代价有多大。',
          },
        },
        {
          work: 'promptbench',
          note: {
            en: 'From anecdotes to measurement: the next two steps explain this one in Chinese.',
            zh: '看过个案，再看量化评测。接下来两步是它的中文讲解，任选其一也行。',
          },
        },
        { work: 'promptbench-explained-on-video' },
        { work: 'are-llms-robust-put-them-to-the-promptbench-test' },
        {
          work: 'chatgpt-system-prompt-collection',
          note: {
            en: 'Closes the circle: what the attacks of this stage have already brought to light.',
            zh: '收尾看战果：这一阶段讲的手法，已经套出了多少东西。',
          },
        },
      ],
    },
  ],
} satisfies Stage
