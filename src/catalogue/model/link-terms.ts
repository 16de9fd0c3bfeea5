import type { Term } from '../../content/glossary.ts'
import type { Lang } from '../../content/schema.ts'
import type { TermMention } from './term-mentions.ts'

/** What is known of a term's spellings in running text. */
export type LinkableTerm = Pick<Term, 'id' | 'term' | 'forms' | 'except' | 'ambiguous'>

/** A letter or digit of Latin writing. */
const latin = String.raw`[\p{Script=Latin}\p{M}\p{Nd}]`

/** Anywhere but within a Latin word. */
const wordStart = `(?:(?<!${latin})|(?!${latin}))`

/** A term without the abbreviation in brackets behind it. */
export function withoutBracket(term: string): string {
  return term.replace(/ ?[(（].+[)）]$/, '')
}

/**
 * Makes the function that finds the terms in texts of one language. Of all forms that fit, the
 * leftmost is taken, and of those the longest; a term is marked where it first occurs, once a
 * text. A form that begins or ends with a Latin letter or digit does not match within a longer
 * Latin word. A form in capitals (a plural s apart) matches as it is written, any other in upper
 * and lower case. A term's exceptions take part in the search, so as to be passed over.
 */
export function termLinker(
  lang: Lang,
  terms: readonly LinkableTerm[],
): (text: string) => TermMention[] {
  const owners = new Map<string, string>()
  for (const { id, term, forms, ambiguous } of terms) {
    const name = ambiguous?.includes(lang) ? [] : [withoutBracket(term[lang])]
    for (const form of [...name, ...(forms?.[lang] ?? [])]) owners.set(form.toLowerCase(), id)
  }
  const spellings = terms.flatMap(({ term, forms, except }) => [
    withoutBracket(term[lang]),
    ...(forms?.[lang] ?? []),
    ...(except?.[lang] ?? []),
  ])
  // An ordered choice takes the first alternative that fits, so the longest stands first.
  const choice = spellings.sort((a, b) => b.length - a.length).map(patternOf)
  const pattern = new RegExp(`${wordStart}(?:${choice.join('|')})`, 'gu')
  return (text) => {
    const mentions: TermMention[] = []
    const met = new Set<string>()
    for (const { 0: found, index } of spellings.length > 0 ? text.matchAll(pattern) : []) {
      const term = owners.get(found.toLowerCase())
      if (term === undefined || met.has(term)) continue
      met.add(term)
      mentions.push({ term, at: index, length: found.length })
    }
    return mentions
  }
}

/** The source of a regular expression that matches a form up to the end of its last word. */
function patternOf(form: string): string {
  const asWritten = /^\P{Ll}*\p{Lu}\P{Ll}*s?$/u.test(form)
  const letters = Array.from(form, (letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
    if (!asWritten && lower !== upper) return `[${lower}${upper}]`
    return letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)
  })
  const endsLatin = new RegExp(`${latin}$`, 'u').test(form)
  return letters.join('') + (endsLatin ? `(?!${latin})` : '')
}
