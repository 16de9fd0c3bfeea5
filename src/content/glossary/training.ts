import type { Term } from '../glossary.ts'

/** How a model becomes an assistant: training, tuning, alignment, and running it. */
export const training: Term[] = [
  {
    id: 'pre-training',
    term: { en: 'pre-training', zh: '预训练' },
    definition: {
      en: 'The first and by far the costliest stage: a model learns from huge amounts of raw data, a language model by predicting the next token or a hidden one.',
      zh: '训练的第一阶段，也是花费最大的阶段：模型在海量原始数据上学习，语言模型学的是猜出下一个词元，或是被遮住的词元。',
    },
    where: [
      'improving-language-understanding-by-generative-pre-training',
      'bert-pre-training-of-deep-bidirectional-transformers-for-language-understanding',
      'state-of-gpt',
    ],
    forms: { en: ['pretraining', 'pre-train', 'pre-trained', 'pretrained'] },
    avoid: ['培训前', '岗前培训'],
  },
  {
    id: 'fine-tuning',
    term: { en: 'fine-tuning', zh: '微调' },
    definition: {
      en: 'Going on to train a finished model with a smaller set of chosen data, so that it suits one task, style or subject.',
      zh: '在已经训练好的模型上，用少量精选数据接着训练，让它适合某项任务、某种风格或某个领域。',
    },
    where: [
      'improving-language-understanding-by-generative-pre-training',
      'hugging-face-transformers',
      'lora-low-rank-adaptation-of-large-language-models',
      'building-llm-applications-for-production',
    ],
    forms: { en: ['fine-tune', 'fine-tunes', 'fine-tuned', 'finetuning'] },
    except: { zh: ['提示微调'] },
    avoid: ['精细调整', '细调'],
  },
  {
    id: 'supervised-fine-tuning',
    term: { en: 'supervised fine-tuning (SFT)', zh: '监督微调' },
    definition: {
      en: 'Fine-tuning on pairs of a request and a good answer, which the model learns to imitate. It is the step between pre-training and RLHF.',
      zh: '用「问题加示范回答」来微调，让模型学着照样回答。它处在预训练之后、RLHF 之前。',
    },
    where: [
      'training-language-models-to-follow-instructions-with-human-feedback',
      'state-of-gpt',
      'rlhf-reinforcement-learning-from-human-feedback',
    ],
    forms: { en: ['SFT'], zh: ['SFT'] },
    avoid: ['监督精调', '受监督的微调', '监管微调'],
  },
  {
    id: 'instruction-tuning',
    term: { en: 'instruction tuning', zh: '指令微调' },
    definition: {
      en: 'Fine-tuning on many tasks put as instructions, after which a model does what it is asked instead of merely continuing the text.',
      zh: '把许多任务写成指令来微调。之后模型会照着要求去做，而不是只顾把文字往下续。',
    },
    where: [
      'alpaca-a-strong-replicable-instruction-following-model',
      'llava-visual-instruction-tuning',
      'chinese-open-instruction-generalist-a-preliminary-release',
      'poisoning-language-models-during-instruction-tuning',
    ],
    forms: { en: ['instruction-tuned', 'instruction fine-tuning'] },
    avoid: ['指令调优', '教学调整'],
  },
  {
    id: 'low-rank-adaptation',
    term: { en: 'low-rank adaptation (LoRA)', zh: '低秩适配' },
    definition: {
      en: 'A cheap way to fine-tune: the large weight matrices stay as they are, and only a pair of slim matrices added beside some of them is trained.',
      zh: '一种省钱的微调办法：原来的大权重矩阵保持不变，只在旁边加一对很「瘦」的小矩阵来训练。',
    },
    where: [
      'lora-low-rank-adaptation-of-large-language-models',
      'baize-chatbot',
      'llama-cpp-running-an-llm-locally',
    ],
    forms: { en: ['LoRA'], zh: ['LoRA'] },
    avoid: ['低等级适应', '低级适应', '低阶适应', '低秩调整'],
  },
  {
    id: 'frozen-weights',
    term: { en: 'frozen weights', zh: '冻结权重' },
    definition: {
      en: 'Weights that training leaves untouched. One freezes a finished model and trains only a small new part beside it, which saves memory and keeps what it knows.',
      zh: '训练时保持不动的权重。把现成模型冻结，只训练新接上去的一小部分，既省显存，又不会忘掉原有本事。',
    },
    where: [
      'adding-conditional-control-to-text-to-image-diffusion-models',
      'lora-low-rank-adaptation-of-large-language-models',
      'minigpt-4',
      'generalized-visual-language-models',
    ],
    forms: { en: ['frozen', 'freeze', 'freezes', 'freezing'], zh: ['冻结'] },
    avoid: ['冰冻参数', '冷冻模型'],
  },
  {
    id: 'alignment',
    term: { en: 'alignment', zh: '对齐' },
    definition: {
      en: 'Making a model act as people mean it to: to follow their intent, to be honest, and to refuse what does harm.',
      zh: '让模型的所作所为合乎人的本意：听懂要求，说实话，不做有害的事。',
    },
    where: [
      'constitutional-ai',
      'training-language-models-to-follow-instructions-with-human-feedback',
      'principle-driven-self-alignment-of-language-models-from-scratch-with-minimal-human-supervision',
      'universal-and-transferable-adversarial-attacks-on-aligned-language-models',
    ],
    forms: { en: ['aligned'] },
  },
  {
    id: 'reward-model',
    term: { en: 'reward model', zh: '奖励模型' },
    definition: {
      en: 'A model that scores answers as people would. It is trained on their choices between two answers and then stands in for them in reinforcement learning.',
      zh: '替人给回答打分的模型：先用人对两份回答的取舍来训练它，再让它在强化学习里代替人评判。',
    },
    where: [
      'deep-reinforcement-learning-from-human-preferences',
      'training-language-models-to-follow-instructions-with-human-feedback',
      'rlhf-reinforcement-learning-from-human-feedback',
      'direct-preference-optimization-your-language-model-is-secretly-a-reward-model',
    ],
    forms: {
      en: [
        'reward models',
        'reward modeling',
        'reward modelling',
        'preference model',
        'preference models',
      ],
      zh: ['奖励建模', '偏好模型'],
    },
    avoid: ['报酬模型', '奖赏模型'],
  },
  {
    id: 'rlhf',
    term: { en: 'reinforcement learning from human feedback (RLHF)', zh: '基于人类反馈的强化学习' },
    definition: {
      en: 'Training a model on what people prefer: they compare its answers, a reward model learns their taste, and reinforcement learning steers the model by it.',
      zh: '按人的偏好训练模型：先由人比较回答的好坏，据此训练奖励模型，再用强化学习让模型多给出人满意的回答。',
    },
    where: [
      'training-language-models-to-follow-instructions-with-human-feedback',
      'rlhf-reinforcement-learning-from-human-feedback',
      'reinforcement-learning-from-human-feedback',
      'deep-reinforcement-learning-from-human-preferences',
    ],
    forms: { en: ['RLHF'], zh: ['RLHF'] },
    avoid: ['从人类反馈中强化学习', '人类反馈强化学习', '来自人类反馈的强化学习'],
  },
  {
    id: 'rlaif',
    term: { en: 'reinforcement learning from AI feedback (RLAIF)', zh: '基于 AI 反馈的强化学习' },
    definition: {
      en: 'RLHF with the judges exchanged: a model, not a person, says which of two answers is better, which is faster and cheaper.',
      zh: '做法同 RLHF，只是评判两份回答好坏的不再是人，而是模型，因此更快也更便宜。',
    },
    where: [
      'constitutional-ai',
      'rlaif-scaling-reinforcement-learning-from-human-feedback-with-ai-feedback',
    ],
    forms: { en: ['RLAIF'], zh: ['RLAIF'] },
    avoid: ['来自 AI 反馈的强化学习', '从 AI 反馈中强化学习'],
  },
  {
    id: 'constitutional-ai',
    term: { en: 'Constitutional AI', zh: '宪法式 AI' },
    definition: {
      en: 'Anthropic’s method of training a harmless assistant from a written list of principles, by which the model judges and corrects its own answers.',
      zh: 'Anthropic 的训练方法：写下一份原则清单当作「宪法」，让模型照着它评判、改写自己的回答，由此变得无害。',
    },
    where: [
      'constitutional-ai',
      'rlaif-scaling-reinforcement-learning-from-human-feedback-with-ai-feedback',
    ],
    avoid: ['宪法人工智能'],
  },
  {
    id: 'inference',
    term: { en: 'inference', zh: '推理' },
    definition: {
      en: 'Running a trained model to get answers, as opposed to training it. One run costs far less than training, but every request needs one.',
      zh: '用训练好的模型处理新输入、算出结果，与训练相对，每次请求都要花一次算力。中文里「推理」也指一步步思考（reasoning），须看上下文分辨。',
    },
    where: [
      'navigating-the-high-cost-of-ai-compute',
      'frameworks-for-serving-llms',
      'llama-cpp-running-an-llm-locally',
      'intro-to-large-language-models',
    ],
    forms: { zh: ['模型推理', '推理框架', '推理成本', '推理速度', '推理服务'] },
    ambiguous: ['zh'],
  },
  {
    id: 'quantization',
    term: { en: 'quantization', zh: '量化' },
    definition: {
      en: 'Storing the weights of a model with fewer bits, say 4 instead of 16, so that it fits into less memory and runs on ordinary machines at a small loss of quality.',
      zh: '用更少的比特存放权重，比如从 16 位减到 4 位。模型因此变小，普通电脑也跑得动，质量只略有下降。',
    },
    where: ['llama-cpp-running-an-llm-locally', 'llamafile', 'frameworks-for-serving-llms'],
    forms: {
      en: [
        'quantize',
        'quantized',
        'quantizing',
        'quantisation',
        'quantise',
        'quantised',
        'quantising',
      ],
    },
  },
  {
    id: 'open-source',
    term: { en: 'open source', zh: '开源' },
    definition: {
      en: 'Free for anyone to read, use, change and pass on. Of models it is often said when only the weights can be downloaded, at times under conditions.',
      zh: '任何人都可以查看、使用、修改和再分发。说到模型时，常常只是权重可以下载，未必连同数据和代码，许可也可能有限制。',
    },
    where: [
      'llama-open-and-efficient-foundation-language-models',
      'llama-2-open-foundation-and-fine-tuned-chat-models',
      'hugging-face-transformers',
      'open-llm-leaderboard',
    ],
    forms: { en: ['open-source', 'open-sourced'] },
  },
]
