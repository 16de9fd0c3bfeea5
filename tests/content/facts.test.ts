import { describe, expect, it } from 'vitest'
import { works } from '../../src/content/catalogue.ts'
import type { Resource } from '../../src/content/schema.ts'
import { canonicalAddress } from '../../src/catalogue/model/canonical-address.ts'
import { allTexts, allWorks } from './walk.ts'

function work(id: string): Resource {
  const found = works[id]
  if (!found) throw new Error(`no work "${id}" in the catalogue`)
  return found
}

const keysOf = (id: string): string[] => work(id).editions.map(({ url }) => canonicalAddress(url))

const momentsOf = (id: string) =>
  (work(id).moments ?? []).map(({ seconds, edition }) => ({ seconds, edition }))

describe('the named places in recordings', () => {
  it('are the cake analogy of Predictive learning at 19:20', () => {
    expect(momentsOf('predictive-learning-nips-2016')).toEqual([
      { seconds: 1160, edition: 'original' },
    ])
  })

  it('are the long tail of AI for full-self driving at 8:35', () => {
    expect(momentsOf('ai-for-full-self-driving-at-tesla')).toEqual([
      { seconds: 515, edition: 'original' },
    ])
  })

  it('are within the recording, in order', () => {
    const problems = allWorks.filter(({ moments = [], length }) =>
      moments.some(
        ({ seconds }, at) =>
          seconds <= (moments[at - 1]?.seconds ?? 0) || seconds > (length?.minutes ?? 600) * 60,
      ),
    )
    expect(problems.map(({ id }) => id)).toEqual([])
  })
})

describe('an explainer', () => {
  it.each([
    ['chinchillas-wild-implications', 'training-compute-optimal-large-language-models'],
    ['the-illustrated-transformer', 'attention-is-all-you-need'],
  ])('%s names the paper it explains', (explainer, paper) => {
    expect(work(explainer).explains).toContain(paper)
  })
})

describe('what the source lists had wrong', () => {
  it('Reflexion, Generative agents and Toolformer have each their own paper', () => {
    const reflexion = 'reflexion-an-autonomous-agent-with-dynamic-memory-and-self-reflection'
    const town = 'generative-agents-interactive-simulacra-of-human-behavior'
    const toolformer = 'toolformer-language-models-can-teach-themselves-to-use-tools'
    expect(keysOf(reflexion)[0]).toBe('https://arxiv.org/abs/2303.11366')
    expect(keysOf(town)[0]).toBe('https://arxiv.org/abs/2304.03442')
    expect(keysOf(toolformer)[0]).toBe('https://arxiv.org/abs/2302.04761')
  })

  it('John Schulman is spelt as he writes himself', () => {
    expect(work('reinforcement-learning-from-human-feedback').by).toEqual(['John Schulman'])
  })

  it('AlphaCode is the paper in Science of 2022, with its preprint', () => {
    const { year, cite, editions } = work('competition-level-code-generation-with-alphacode')
    expect(year).toBe(2022)
    expect(cite).toMatchObject({ arxiv: '2203.07814', doi: '10.1126/science.abq1158' })
    expect(editions[0]?.url).toBe('https://www.science.org/doi/10.1126/science.abq1158')
    expect(keysOf('competition-level-code-generation-with-alphacode')).toContain(
      'https://arxiv.org/abs/2203.07814',
    )
  })

  it('OPT has 175 billion parameters, in both languages', () => {
    const { summary } = work('opt-open-pre-trained-transformer-language-models')
    expect(summary.en).toContain('175 billion')
    expect(summary.zh).toContain('1750 亿')
  })

  it('ViT and CLIP have Chinese texts of their own', () => {
    const vit = work('an-image-is-worth-16x16-words-transformers-for-image-recognition-at-scale')
    const clip = work('learning-transferable-visual-models-from-natural-language-supervision')
    expect(vit.title.zh).not.toBe(clip.title.zh)
    expect(vit.title.zh).toContain('ViT')
    expect(clip.title.zh).toContain('CLIP')
  })

  it('the paper behind a short link is at arXiv', () => {
    const id =
      'principle-driven-self-alignment-of-language-models-from-scratch-with-minimal-human-supervision'
    expect(keysOf(id)[0]).toBe('https://arxiv.org/abs/2305.03047')
  })

  it('no misspelling is carried over', () => {
    const wrong = /Shulman|nusic|Diffustion|Tansformer|(?<!\d)175 ?亿/
    const named = allWorks.flatMap(({ id, by, editions }) => [
      ...by.map((name) => `${id}: ${name}`),
      ...editions.map((edition) => `${id}/${edition.id}: ${edition.title} ${edition.by}`),
    ])
    const texts = allTexts().map(({ where, text }) => `${where}: ${text.en} ${text.zh}`)
    expect([...named, ...texts].filter((line) => wrong.test(line))).toEqual([])
  })
})
