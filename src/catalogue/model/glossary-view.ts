import type { Term } from '../../content/glossary.ts'
import type { Lang } from '../../content/schema.ts'

/** A term of the glossary as a page of one language shows it. */
export interface TermView {
  id: string
  /** The term in the page's language, and in the other one. */
  term: string
  otherTerm: string
  definition: string
  otherDefinition: string
  note?: string
  /** Works where it matters most, by id. */
  where: string[]
  /** Its further spellings in both languages, by which it is found too. */
  also: string[]
  /** The letter under which it stands: the term's first, of Chinese terms that of its pinyin. */
  letter: string
}

/** The terms of the glossary in one language and in its order: by letter, by pinyin. */
export function glossaryIn(lang: Lang, terms: readonly Term[]): TermView[] {
  const other = lang === 'en' ? 'zh' : 'en'
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en')
  return terms
    .map(({ id, term, definition, note, where, forms }) => ({
      id,
      term: term[lang],
      otherTerm: term[other],
      definition: definition[lang],
      otherDefinition: definition[other],
      note: note?.[lang],
      where,
      also: [...(forms?.en ?? []), ...(forms?.zh ?? [])],
      letter: letterOf(term[lang]),
    }))
    .sort((a, b) => compare(a.letter, b.letter) || compare(a.term, b.term))
}

/** The terms that a query names; where none is named so, those whose definitions contain it. */
export function findTerms(terms: readonly TermView[], query: string): readonly TermView[] {
  const wanted = fold(query)
  if (wanted === '') return terms
  const contains = (text: string) => fold(text).includes(wanted)
  const named = terms.filter(({ term, otherTerm, also }) =>
    [term, otherTerm, ...also].some(contains),
  )
  if (named.length > 0) return named
  return terms.filter(({ definition, otherDefinition }) =>
    [definition, otherDefinition].some(contains),
  )
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** The letters with which a syllable of pinyin can begin. */
const letters = 'ABCDEFGHJKLMNOPQRSTWXYZ'
/** The character that stands first under each of them, in the order of `Intl.Collator`. */
const firstOfLetter = Array.from('阿八嚓哒妸发旮哈讥咔垃呣拏喔妑七呥仨他屲夕丫帀')

function letterOf(term: string): string {
  const first = term.slice(0, 1)
  if (!/\p{Script=Han}/u.test(first)) return first.toUpperCase()
  const { compare } = new Intl.Collator('zh-CN')
  return letters[firstOfLetter.findLastIndex((character) => compare(character, first) <= 0)] ?? 'A'
}
