import type { Resource } from '../schema.ts'

export default {
  id: 'chatgpt-system-prompt-collection',
  kind: 'guide',
  title: { en: 'ChatGPT System Prompt Collection', zh: 'ChatGPT 系统提示词合集' },
  by: ['LouisShark'],
  year: 2023,
  original: 'en',
  editions: [{ id: 'original', url: 'https://github.com/LouisShark/chatgpt_system_prompt', lang: 'en', role: 'original', provenance: 'official' }],
  summary: {
    en: 'Hundreds of system prompts that were meant to stay hidden, from ChatGPT’s own modes to custom GPTs, with the sentences that drew them out and others meant to keep them in. Useful twice: as models of how instructions for a product are written, and as proof that a system prompt is no place for a secret.',
    zh: '这个仓库收集了大量本该藏在幕后的系统提示词，从 ChatGPT 自带的各种模式到用户自建的 GPTs，还附上套取它们的话术和防套取的写法。可以当范文学着写，也可以当教训：系统提示词里不要放秘密。',
  },
  topics: ['security', 'prompting'],
} satisfies Resource
