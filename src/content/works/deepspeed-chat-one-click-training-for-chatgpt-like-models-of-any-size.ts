import type { Resource } from '../schema.ts'

export default {
  id: 'deepspeed-chat-one-click-training-for-chatgpt-like-models-of-any-size',
  kind: 'article',
  title: { en: 'DeepSpeed Chat: one-click training for ChatGPT-like models of any size', zh: 'DeepSpeed Chat：一键搞定不同规模 ChatGPT 类模型训练' },
  by: ['微信公众号（作者不详）'],
  year: 2023,
  original: 'zh',
  editions: [
    { id: 'original', url: 'https://mp.weixin.qq.com/s/HhIGAojnZVSu4vMBpMP4yA', lang: 'zh', role: 'original', provenance: 'official' },
    {
      id: 'announcement',
      url: 'https://github.com/microsoft/DeepSpeed/tree/master/blogs/deepspeed-chat',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Microsoft DeepSpeed',
      title: 'DeepSpeed Chat',
    },
    {
      id: 'paper',
      url: 'https://arxiv.org/abs/2308.01320',
      lang: 'en',
      role: 'companion',
      provenance: 'community',
      by: 'Microsoft DeepSpeed',
      title: 'DeepSpeed-Chat: Easy, Fast and Affordable RLHF Training of ChatGPT-like Models at All Scales',
    },
  ],
  summary: {
    en: 'When Microsoft opened DeepSpeed Chat in April 2023, the three stages of InstructGPT training (supervised fine-tuning, reward model, RLHF) became one script, with ZeRO spreading the memory over whatever GPUs there are. The Chinese article presents it as one tool for models of every size.',
    zh: '2023 年 4 月微软开源 DeepSpeed Chat，把 InstructGPT 的三步（监督微调、奖励模型、RLHF）收进一个脚本，再靠 ZeRO 把显存开销分摊到手头的显卡上。这篇公众号文章用中文介绍这套系统，卖点是模型大小不同、用法一样。',
  },
  standing: 'historic',
  after: ['training-language-models-to-follow-instructions-with-human-feedback'],
  topics: ['training', 'alignment', 'infrastructure'],
} satisfies Resource
