import type { Stage } from '../../schema.ts'

export default {
  id: 'landmark-research',
  title: { en: 'Landmark research results', zh: '里程碑研究' },
  intro: {
    en: 'Forty-five papers and projects that today’s generative AI grew from: language models, image models and agents, then code, video, biology, audio and 3D. After them you can tell where an idea came from, and read a new paper knowing what it answers.',
    zh: '四十五篇论文和项目，是今天生成式 AI 的来路：语言模型、图像生成、智能体，以及代码、视频、生物医学、音频和三维。读完之后，你能说清一个想法从何而来，也看得出一篇新论文在回应什么。',
  },
  sections: [
    {
      id: 'new-models',
      title: { en: 'Large language models: new models', zh: '大语言模型：新模型' },
      intro: {
        en: 'From the Transformer of 2017 to Alpaca in 2023: twelve works in which the architecture, the size and the training of language models took shape.',
        zh: '从 2017 年的 Transformer 到 2023 年的 Alpaca：语言模型的架构、规模和训练方法，就在这十二项工作里逐步成形。',
      },
      steps: [
        {
          work: 'attention-is-all-you-need',
          note: {
            en: 'Start here: every language model below is a variation on this architecture.',
            zh: '从这里开始：下面的语言模型用的都是这一架构的变体。',
          },
        },
        {
          work: 'bert-pre-training-of-deep-bidirectional-transformers-for-language-understanding',
          note: {
            en: 'Takes the encoder half of the Transformer; the GPT papers that follow take the decoder half.',
            zh: '它取 Transformer 的编码器一半，接下来的 GPT 取解码器一半。',
          },
        },
        {
          work: 'improving-language-understanding-by-generative-pre-training',
          note: {
            en: 'Came out four months before BERT with the opposite bet: read from left to right only.',
            zh: '比 BERT 早四个月，押注恰好相反：只从左往右读。',
          },
        },
        {
          work: 'language-models-are-few-shot-learners',
          note: {
            en: 'Nearly the same design as the previous step, about 1,500 times larger.',
            zh: '设计与上一篇一脉相承，参数约为其 1500 倍。',
          },
        },
        {
          work: 'training-language-models-to-follow-instructions-with-human-feedback',
          note: {
            en: 'GPT-3 continues a text; here it learns to do what it is asked.',
            zh: 'GPT-3 只会接着往下写，到这里才学着照吩咐办事。',
          },
        },
        {
          work: 'lamda-language-models-for-dialog-applications',
          note: {
            en: 'Google’s own road to the chatbot; Bard at first ran on a light version of LaMDA.',
            zh: 'Google 自己的聊天机器人路线，Bard 起初就用它的轻量版。',
          },
        },
        {
          work: 'palm-scaling-language-modeling-with-pathways',
          note: {
            en: 'Published a week after Chinchilla, two steps on, which questions this kind of growth.',
            zh: '隔一步的 Chinchilla 早它一周发表，质疑的正是这种一味求大。',
          },
        },
        { work: 'opt-open-pre-trained-transformer-language-models' },
        {
          work: 'training-compute-optimal-large-language-models',
          note: {
            en: 'After three giants, the question whether they were trained on enough: by this law, no.',
            zh: '连看几个巨型模型之后，正好反问一句：它们训练够了吗？',
          },
        },
        {
          work: 'gpt-4-technical-report',
          note: {
            en: 'Set it beside the GPT-3 paper to see how much less the leading labs now disclose.',
            zh: '与 GPT-3 的论文对照，可见头部实验室此后公开得越来越少。',
          },
        },
        {
          work: 'llama-open-and-efficient-foundation-language-models',
          note: {
            en: 'Takes Chinchilla’s lesson further: past the optimum for training, for the sake of cheap use.',
            zh: '把 Chinchilla 的思路再推一步：为了用起来便宜，宁可训得比「最优」更久。',
          },
        },
        {
          work: 'alpaca-a-strong-replicable-instruction-following-model',
          note: {
            en: 'Brings instruction tuning to the previous step’s model, with no human ranking involved.',
            zh: '承接上一步的 LLaMA，不请人排序，也能做指令微调。',
          },
        },
      ],
    },
    {
      id: 'model-improvements',
      title: {
        en: 'Large language models: model improvements (fine-tuning, retrieval, attention)',
        zh: '大语言模型：模型改进（微调、检索、注意力）',
      },
      intro: {
        en: 'Seven ways to improve a model other than making it bigger: feedback from people and from AI, retrieval, cheap fine-tuning, faster attention, and a rival to attention.',
        zh: '不靠堆规模，还能怎样改进模型？七项工作，几条路子：人与 AI 的反馈、检索、低成本微调、更快的注意力，以及注意力的替代者。',
      },
      steps: [
        {
          work: 'deep-reinforcement-learning-from-human-preferences',
          note: {
            en: 'Where the method behind InstructGPT began, five years earlier.',
            zh: 'InstructGPT 所用的方法源出于此，早了五年。',
          },
        },
        {
          work: 'retrieval-augmented-generation-for-knowledge-intensive-nlp-tasks',
          note: {
            en: 'Retrieved text enters as input here; in RETRO, the next step, it enters inside the layers.',
            zh: '这里检索到的文字作为输入，下一步的 RETRO 则让它进入网络内部。',
          },
        },
        { work: 'improving-language-models-by-retrieving-from-trillions-of-tokens' },
        {
          work: 'lora-low-rank-adaptation-of-large-language-models',
          note: {
            en: 'With it, hobbyists could adapt LLaMA, or the Stable Diffusion of the next section.',
            zh: '有了它，个人也能微调 LLaMA，以及下一节的 Stable Diffusion。',
          },
        },
        {
          work: 'constitutional-ai',
          note: {
            en: 'Picks up the first step of this section and puts an AI in the judge’s seat.',
            zh: '接着本节第一篇往下走，把评判的位子交给了 AI。',
          },
        },
        {
          work: 'flashattention-fast-and-memory-efficient-exact-attention-with-io-awareness',
          note: {
            en: 'From the same group as the next step: first make attention fast, then try to do without it.',
            zh: '与下一篇出自同一团队：先让注意力变快，再试着绕开它。',
          },
        },
        { work: 'hungry-hungry-hippos-towards-language-modeling-with-state-space-models' },
      ],
    },
    {
      id: 'image-generation',
      title: { en: 'Image generation models', zh: '图像生成模型' },
      intro: {
        en: 'How pictures and words came to share one space, how diffusion took over, and how users gained control of subject and composition.',
        zh: '图像与文字怎样进入同一空间，扩散模型怎样成为主流，用户又怎样掌控画面的主体和构图。',
      },
      steps: [
        {
          work: 'learning-transferable-visual-models-from-natural-language-supervision',
          note: {
            en: 'Comes first because DALL·E picks its pictures with it and Stable Diffusion reads prompts through it.',
            zh: '放在最前，因为 DALL·E 靠它挑图，Stable Diffusion 靠它读提示词。',
          },
        },
        {
          work: 'zero-shot-text-to-image-generation',
          note: {
            en: 'Worth seeing before diffusion, which replaces this token-by-token drawing from the next step on.',
            zh: '先看看扩散之前的做法：从下一步起，逐词元作画就让位了。',
          },
        },
        {
          work: 'high-resolution-image-synthesis-with-latent-diffusion-models',
          note: {
            en: 'The open base to which users mostly applied the last two methods of this section.',
            zh: '本节最后两种方法，社区大多用在由它而来的开源模型上。',
          },
        },
        {
          work: 'photorealistic-text-to-image-diffusion-models-with-deep-language-understanding',
          note: {
            en: 'The model on which DreamBooth, the next step, was first shown.',
            zh: '下一步的 DreamBooth 最初就在它上面演示。',
          },
        },
        {
          work: 'dreambooth-fine-tuning-text-to-image-diffusion-models-for-subject-driven-generation',
        },
        {
          work: 'adding-conditional-control-to-text-to-image-diffusion-models',
          note: {
            en: 'DreamBooth settles who is in the picture; this settles where everything goes.',
            zh: 'DreamBooth 管画的是谁，ControlNet 管怎么摆。',
          },
        },
      ],
    },
    {
      id: 'agents',
      title: { en: 'Agents', zh: '智能体' },
      intro: {
        en: 'From a blueprint and a prompting loop to the scripts of spring 2023: how a language model comes to remember, use tools and pursue a goal.',
        zh: '从一张蓝图、一个提示循环，到 2023 年春天走红的脚本：语言模型怎样学会记忆、使用工具、追着目标走。',
      },
      steps: [
        {
          work: 'a-path-towards-autonomous-machine-intelligence',
          note: {
            en: 'Begin with the blueprint, then see which of its modules the language-model agents below supply.',
            zh: '先看蓝图，再对照后面的智能体补上了其中哪几块。',
          },
        },
        {
          work: 'react-synergizing-reasoning-and-acting-in-language-models',
          note: {
            en: 'Chain-of-thought prompting plus actions; Reflexion, two steps on, builds directly on it.',
            zh: '思维链加上行动；隔一篇的 Reflexion 直接建立在它之上。',
          },
        },
        {
          work: 'generative-agents-interactive-simulacra-of-human-behavior',
          note: {
            en: 'Turns from solving tasks to simulating people; memory and reflection come back in the next paper.',
            zh: '从解题转向模拟人；记忆与反思这两个主题，下一篇还会出现。',
          },
        },
        {
          work: 'reflexion-an-autonomous-agent-with-dynamic-memory-and-self-reflection',
          note: {
            en: 'Gives ReAct a second chance and a memory of the first.',
            zh: '相当于给 ReAct 一次重来的机会，并让它记得上次错在哪。',
          },
        },
        {
          work: 'toolformer-language-models-can-teach-themselves-to-use-tools',
          note: {
            en: 'The other route to tools: ReAct prompts for them, Toolformer trains them in.',
            zh: '同样是用工具，ReAct 靠提示，Toolformer 靠训练，可对照着读。',
          },
        },
        { work: 'auto-gpt-an-autonomous-gpt-4-experiment' },
        {
          work: 'babyagi',
          note: {
            en: 'Read the source after Auto-GPT: the same ambition, small enough to take in at one sitting.',
            zh: '看过 Auto-GPT 再读它的源码：抱负相同，一口气就能读完。',
          },
        },
      ],
    },
    {
      id: 'code-generation',
      title: { en: 'Other data modalities: code generation', zh: '其他模态：代码生成' },
      intro: {
        en: 'Three models that write programs, and the ways of testing them: unit tests, contests, several turns.',
        zh: '三个会写程序的模型，也是三种检验写得对不对的办法：单元测试、编程竞赛、多轮需求。',
      },
      steps: [
        {
          work: 'evaluating-large-language-models-trained-on-code',
          note: {
            en: 'Comes first because its benchmark, HumanEval, became the yardstick for the models after it.',
            zh: '排在最前，因为它提出的 HumanEval 成了后来者共用的尺子。',
          },
        },
        {
          work: 'competition-level-code-generation-with-alphacode',
          note: {
            en: 'Takes Codex’s finding that many samples help and pushes it much further.',
            zh: '把 Codex「多采样几次就更好」的发现推到了极致。',
          },
        },
        { work: 'codegen-an-open-large-language-model-for-code-with-multi-turn-program-synthesis' },
      ],
    },
    {
      id: 'video-generation',
      title: { en: 'Other data modalities: video generation', zh: '其他模态：视频生成' },
      intro: {
        en: 'Two systems from autumn 2022, published a week apart, that carry image generation over to moving pictures.',
        zh: '2022 年秋天相隔一周发布的两套系统，把图像生成推进到会动的画面。',
      },
      steps: [
        {
          work: 'make-a-video-text-to-video-generation-without-text-video-data',
          note: {
            en: 'Needs only the idea of text-to-image diffusion from the section on images.',
            zh: '读过图像生成一节，知道扩散模型怎样由文生图，就可以开始。',
          },
        },
        {
          work: 'imagen-video-high-definition-video-generation-with-diffusion-models',
          note: {
            en: 'Compare with Make-A-Video: this one relies on a long cascade and on captioned video.',
            zh: '与 Make-A-Video 对照：这一篇靠的是长级联，也用了带文字的视频。',
          },
        },
      ],
    },
    {
      id: 'biology-and-medicine',
      title: {
        en: 'Other data modalities: human biology and medical data',
        zh: '其他模态：人体生物学与医学数据',
      },
      intro: {
        en: 'Molecules, proteins and patients’ questions: what pre-training and deep networks brought to the life sciences.',
        zh: '分子、蛋白质、病人的提问：预训练与深度网络给生命科学带来了什么。',
      },
      steps: [
        {
          work: 'strategies-for-pre-training-graph-neural-networks',
          note: {
            en: 'Carries the pre-train, then fine-tune recipe over from text to molecules.',
            zh: '把「先预训练、再微调」的做法从文本搬到分子上。',
          },
        },
        {
          work: 'improved-protein-structure-prediction-using-potentials-from-deep-learning',
          note: {
            en: 'Read it for the idea, then the explainer for what AlphaFold 2 changed.',
            zh: '先读懂思路，再看解读文章，弄清 AlphaFold 2 改了什么。',
          },
        },
        {
          work: 'large-language-models-encode-clinical-knowledge',
          note: {
            en: 'Builds on PaLM from the first section of this stage.',
            zh: '以本阶段第一节的 PaLM 为底座。',
          },
        },
      ],
    },
    {
      id: 'audio-generation',
      title: { en: 'Other data modalities: audio generation', zh: '其他模态：音频生成' },
      intro: {
        en: 'Three steps toward generated sound: songs from compressed codes, speech from audio tokens, music from a sentence.',
        zh: '声音生成的三步：用压缩编码写歌，用音频词元把话接着说下去，最后凭一句描述生成音乐。',
      },
      steps: [
        {
          work: 'jukebox-a-generative-model-for-music',
          note: {
            en: 'The starting point: sound turned into codes that a Transformer can write, as in the two works after it.',
            zh: '起点：把声音变成 Transformer 能写的编码，后两篇都沿用这一思路。',
          },
        },
        { work: 'audiolm-a-language-modeling-approach-to-audio-generation' },
        {
          work: 'musiclm-generating-music-from-text',
          note: {
            en: 'AudioLM’s tokens again, now steered by a text description.',
            zh: '还是 AudioLM 的那套词元，这回由文字描述来引导。',
          },
        },
      ],
    },
    {
      id: 'multi-dimensional-image-generation',
      title: {
        en: 'Other data modalities: multi-dimensional image generation',
        zh: '其他模态：多维图像生成',
      },
      intro: {
        en: 'From photographs to a scene one can walk around, and from a sentence to a 3D object.',
        zh: '先从照片得到可以绕着看的场景，再从一句话得到立体物体。',
      },
      steps: [
        {
          work: 'nerf-representing-scenes-as-neural-radiance-fields-for-view-synthesis',
          note: {
            en: 'Comes first because DreamFusion uses it to hold its objects.',
            zh: '先读它：DreamFusion 生成的物体就存放在 NeRF 里。',
          },
        },
        {
          work: 'dreamfusion-text-to-3d-using-2d-diffusion',
          note: {
            en: 'Joins NeRF to the image diffusion models from earlier in this stage.',
            zh: '把 NeRF 与本阶段前面的图像扩散模型接到了一起。',
          },
        },
      ],
    },
  ],
} satisfies Stage
