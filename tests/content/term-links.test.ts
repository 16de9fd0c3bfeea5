import { describe, expect, it } from 'vitest'
import { terms } from '../../src/content/glossary.ts'
import { termLinker, withoutBracket } from '../../src/catalogue/model/link-terms.ts'
import { allWorks } from './walk.ts'

const langs = ['en', 'zh'] as const
const linkers = { en: termLinker('en', terms), zh: termLinker('zh', terms) }

/** Every link in every summary, with the text around it. */
const links = langs.flatMap((lang) =>
  allWorks.flatMap(({ id, summary }) =>
    linkers[lang](summary[lang]).map(({ term, at, length }) => ({
      lang,
      work: id,
      term,
      text: summary[lang].slice(at, at + length),
      around: summary[lang].slice(Math.max(0, at - 12), at + length + 12),
    })),
  ),
)

describe('terms in summaries', () => {
  it('are found in most works, in both languages', () => {
    for (const lang of langs) {
      const works = new Set(links.filter((link) => link.lang === lang).map(({ work }) => work))
      expect(works.size).toBeGreaterThan(allWorks.length * 0.7)
    }
  })

  it('are few enough to read past: at most eight in a summary', () => {
    const crowded = langs.flatMap((lang) =>
      allWorks.filter(({ summary }) => linkers[lang](summary[lang]).length > 8).map(({ id }) => id),
    )
    expect(crowded).toEqual([])
  })

  it('do not take reasoning for inference', () => {
    const wrong = links.filter(
      ({ lang, term, text }) => lang === 'zh' && term === 'inference' && text === '推理',
    )
    expect(wrong).toEqual([])
  })

  it('do not take settings for the parameters of a model, nor half a name for a term', () => {
    const halves =
      /采样参数|超参数|提示微调|部分词|prompt tuning|Transformers library|hyperparameter/
    const wrong = links.filter(
      ({ text, around }) => halves.test(around) && halves.exec(around)![0].includes(text),
    )
    expect(wrong).toEqual([])
    const stable = links.filter(
      ({ text, around }) => /^diffusion$/i.test(text) && /Stable Diffusion/.test(around),
    )
    expect(stable).toEqual([])
  })
})

describe('exceptions', () => {
  it('contain the term or a form of it, and are none themselves', () => {
    const wrong = terms.flatMap(({ id, term, forms, except }) =>
      langs.flatMap((lang) => {
        const known = [withoutBracket(term[lang]), ...(forms?.[lang] ?? [])]
        return (except?.[lang] ?? [])
          .filter(
            (phrase) => known.includes(phrase) || !known.some((form) => phrase.includes(form)),
          )
          .map((phrase) => `${id}: "${phrase}"`)
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('ambiguous terms', () => {
  it('have forms to be found by', () => {
    const wrong = terms.filter(({ ambiguous, forms }) =>
      ambiguous?.some((lang) => !forms?.[lang]?.length),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
