import type { Resource } from '../schema.ts'

export default {
  id: 'next-gpt-any-to-any-multimodal-llm',
  kind: 'paper',
  title: { en: 'NExT-GPT: Any-to-Any Multimodal LLM', zh: 'NExT-GPT：任意模态输入、任意模态输出的大语言模型' },
  by: ['Shengqiong Wu', 'Hao Fei', 'Leigang Qu', 'Wei Ji'],
  etAl: true,
  year: 2023,
  original: 'en',
  editions: [
    { id: 'original', url: 'https://next-gpt.github.io/', lang: 'en', role: 'original', provenance: 'official' },
    { id: 'arxiv', url: 'https://arxiv.org/abs/2309.05519', lang: 'en', role: 'mirror', provenance: 'official' },
    { id: 'code', url: 'https://github.com/NExT-GPT/NExT-GPT', lang: 'en', role: 'code', provenance: 'official' },
  ],
  summary: {
    en: 'Most multimodal models of 2023 could look and listen but answered only in text. By putting encoders in front of an LLM and diffusion decoders behind it, and training just the thin projection layers between them (about 1% of the parameters), NExT-GPT takes in and gives out any mix of text, images, video and audio.',
    zh: '2023 年的多模态模型大多能看能听，回答却只有文字。NExT-GPT 在大语言模型前面接上各模态的编码器，后面接上扩散解码器，只训练中间约占 1% 参数的投影层，文本、图像、视频、音频便可任意组合着输入和输出。',
  },
  topics: ['multimodal'],
  cite: { authors: ['Shengqiong Wu', 'Hao Fei', 'Leigang Qu', 'Wei Ji', 'Tat-Seng Chua'], arxiv: '2309.05519', venue: 'ICML 2024' },
} satisfies Resource
