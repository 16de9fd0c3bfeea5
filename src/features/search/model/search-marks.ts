import { folded, isHan, tokensOf } from './search-tokens.ts'

/** A stretch of text that was searched for, or that stands between such. */
export interface Stretch {
  text: string
  marked: boolean
}

/**
 * A text taken apart where it matches.
 * @param matched terms of the text that matched, as `tokensOf` makes them.
 * @param asked terms of the query: of a word that only begins with one, the beginning is marked.
 */
export function markedStretches(
  text: string,
  matched: ReadonlySet<string>,
  asked: readonly string[],
): Stretch[] {
  const marked = Array.from({ length: text.length }, () => false)
  for (const { term, start, end } of tokensOf(text)) {
    if (!matched.has(term)) continue
    const whole = asked.includes(term)
    const begun = whole ? undefined : asked.find((asked) => term.startsWith(asked))
    // Where folding changed the length, offsets within the word are not known.
    const exact = isHan(term) || folded(text.slice(start, end)).length === end - start
    marked.fill(true, start, begun && exact ? Math.min(end, start + begun.length) : end)
  }
  const stretches: Stretch[] = []
  for (const [i, isMarked] of marked.entries()) {
    const last = stretches.at(-1)
    if (last?.marked === isMarked) last.text += text[i]
    else stretches.push({ text: text[i]!, marked: isMarked })
  }
  return stretches
}
