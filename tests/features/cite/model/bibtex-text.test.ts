import { describe, expect, it } from 'vitest'
import {
  bibtexText,
  bibtexTitle,
  bibtexUrl,
  bibtexVerbatim,
} from '../../../../src/features/cite/model/bibtex-text.ts'

describe('bibtexText', () => {
  it('escapes what means something to LaTeX', () => {
    expect(bibtexText('R&D_1 at 100% {for} $5 #1 ~^\\`<|>')).toBe(
      'R\\&D\\_1 at 100\\% \\textbraceleft{}for\\textbraceright{} \\$5 \\#1 ' +
        '\\textasciitilde{}\\textasciicircum{}\\textbackslash{}' +
        '\\textasciigrave{}\\textless{}\\textbar{}\\textgreater{}',
    )
  })

  it('keeps hyphens and quotes from becoming dashes and other quotes', () => {
    expect(bibtexText("a---b ''")).toBe("a-{}-{}-b '{}'")
  })

  it('leaves letters of every script as they are', () => {
    expect(bibtexText('Zalán 注意力 …')).toBe('Zalán 注意力 …')
  })
})

describe('bibtexVerbatim', () => {
  it('encodes only what would end the field or is not ASCII', () => {
    expect(bibtexVerbatim('https://example.org/a_b?x=$1&y=%E6#{é')).toBe(
      'https://example.org/a_b?x=$1&y=%E6#%7B%C3%A9',
    )
    expect(bibtexVerbatim('10.1002/(SICI)1097<1>')).toBe('10.1002/(SICI)1097<1>')
    expect(bibtexVerbatim('\ud800')).toBe('%EF%BF%BD')
  })

  it('opens no math in an address that is printed', () => {
    expect(bibtexUrl('https://example.org/$a')).toBe('\\url{https://example.org/%24a}')
  })
})

describe('bibtexTitle', () => {
  it.each([
    ['LoRA: Low-rank adaptation', '{LoRA}: Low-rank adaptation'],
    ['GPT-4 technical report', '{GPT}-4 technical report'],
    ['AI for full-self driving at Tesla', '{AI} for full-self driving at {Tesla}'],
    ['I wish GPT4 had never happened', '{I} wish {GPT4} had never happened'],
    ['Text-to-3D using 2D diffusion', 'Text-to-{3D} using {2D} diffusion'],
    ['Large Language Models as Tool Makers', 'Large Language Models as Tool Makers'],
    ['Reasoning in Real-world Tasks Between Us', 'Reasoning in Real-world Tasks Between Us'],
  ])('protects the capitals of “%s” that are its own', (title, expected) => {
    expect(bibtexTitle(title)).toBe(expected)
  })

  it('protects every capital in a name', () => {
    expect(bibtexTitle('Chatbot Arena', true)).toBe('{Chatbot} {Arena}')
    expect(bibtexTitle('关于 Transformer 的讨论', true)).toBe('关于 {Transformer} 的讨论')
  })
})
