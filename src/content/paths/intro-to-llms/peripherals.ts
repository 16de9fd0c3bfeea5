import type { Stage } from '../../schema.ts'

export default {
  id: 'peripherals',
  title: { en: 'Multimodal peripherals', zh: '多模态外设' },
  intro: {
    en: 'Eyes, ears and screens for the LLM OS. The papers lead from turning images into something a Transformer can read, through aligning them with language, to models that see, converse and generate video; you will recognize these building blocks in today’s multimodal systems.',
    zh: '给大语言模型操作系统装上眼睛、耳朵和屏幕。先看图像怎样变成 Transformer 能读的东西，再看它如何与语言对齐，最后是看图对话和视频生成。读完再看今天的多模态系统，就能认出其中的构件。',
  },
  sections: [
    {
      id: 'peripherals-works',
      steps: [
        {
          work: 'an-image-is-worth-16x16-words-transformers-for-image-recognition-at-scale',
          note: {
            en: 'Most image encoders in the papers below are of this kind, CLIP’s usual one included.',
            zh: '下面多数论文的图像编码器都属此类，CLIP 的常用版本也不例外。',
          },
        },
        {
          work: 'learning-transferable-visual-models-from-natural-language-supervision',
          note: {
            en: 'Sets up the shared space of images and text that ULIP, LLaVA and CoCa each take further.',
            zh: '它建起图文共享的嵌入空间，ULIP、LLaVA、CoCa 各自再往前推一步。',
          },
        },
        {
          work: 'ulip-learning-a-unified-representation-of-language-images-and-point-clouds-for-3d-understanding',
          note: {
            en: 'CLIP’s idea carried over to a third modality.',
            zh: '把 CLIP 的思路推广到第三种模态。',
          },
        },
        {
          work: 'next-gpt-any-to-any-multimodal-llm',
          note: {
            en: 'The whole peripheral bus at once: look at its diagram beside that of the LLM OS.',
            zh: '一次接齐所有外设，不妨把它的架构图与演讲里的操作系统图对照着看。',
          },
        },
        {
          work: 'llava-visual-instruction-tuning',
          note: {
            en: 'Instruction tuning, met in InstructGPT, now with pictures.',
            zh: 'InstructGPT 那里见过的指令微调，这次加上了图片。',
          },
        },
        {
          work: 'lavin-cheap-and-quick-efficient-vision-language-instruction-tuning-for-large-language-models',
          note: {
            en: 'Read against LLaVA: the same goal on a far smaller budget.',
            zh: '与 LLaVA 对照着读：目标相同，预算小得多。',
          },
        },
        {
          work: 'coca-contrastive-captioners-are-image-text-foundation-models',
          note: {
            en: 'Older than LLaVA: a step back to how the encoder itself can be trained.',
            zh: '比 LLaVA 更早，回头看编码器本身还可以怎样训练。',
          },
        },
        {
          work: 'emu-video-factorizing-text-to-video-generation-by-explicit-image-conditioning',
          note: {
            en: 'The output side closes the stage: a peripheral that produces moving pictures.',
            zh: '最后看输出端：一个能产出动态画面的外设。',
          },
        },
      ],
    },
  ],
} satisfies Stage
