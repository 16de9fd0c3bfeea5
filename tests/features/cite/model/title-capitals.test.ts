import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/content/catalogue.ts'
import { titleParts } from '../../../../src/features/cite/model/title-capitals.ts'

/** A title with brackets around the words that keep their capitals. */
const marked = (title: string, allNames = false) =>
  titleParts(title, allNames)
    .map(({ text, keepsCapitals }) => (keepsCapitals ? `[${text}]` : text))
    .join('')

describe('titleParts', () => {
  it.each([
    ['LoRA: Low-rank adaptation', '[LoRA]: Low-rank adaptation'],
    ['GPT-4 technical report', '[GPT]-4 technical report'],
    ['AI for full-self driving at Tesla', '[AI] for full-self driving at [Tesla]'],
    ['I wish GPT4 had never happened', '[I] wish [GPT4] had never happened'],
    ['Text-to-3D using 2D diffusion', 'Text-to-[3D] using [2D] diffusion'],
    ['Large Language Models as Tool Makers', 'Large Language Models as Tool Makers'],
    ['Reasoning in Real-world Tasks Between Us', 'Reasoning in Real-world Tasks Between Us'],
  ])('finds the capitals of “%s” that are its own', (title, expected) => {
    expect(marked(title)).toBe(expected)
  })

  it('keeps every capital in a name', () => {
    expect(marked('Chatbot Arena', true)).toBe('[Chatbot] [Arena]')
    expect(marked('关于 Transformer 的讨论', true)).toBe('关于 [Transformer] 的讨论')
  })

  it('takes nothing from a title and adds nothing to it', () => {
    for (const { title } of Object.values(works)) {
      const parts = titleParts(title.en, false)
      expect(parts.map(({ text }) => text).join('')).toBe(title.en)
    }
  })
})
