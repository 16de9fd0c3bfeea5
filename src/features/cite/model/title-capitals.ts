/** A piece of a title. */
export interface TitlePart {
  text: string
  /** True for a word whose capitals a citation style must not take away. */
  keepsCapitals: boolean
}

/** A word, or one part of a hyphenated one. */
const word = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+/gu

/** Words of five letters and more that titles in title case leave in lower case. */
const minorWords: ReadonlySet<string> = new Set(
  `about above across after against along among around because before behind below between beyond
  despite during except inside outside since their these those through toward towards under until
  versus where which while whose within without`.split(/\s+/),
)

/**
 * True where a title is written like a sentence: some longer word after the first is in
 * lower case. The second part of a hyphenated word tells nothing, and is passed over.
 */
function isSentenceCase(title: string): boolean {
  const [, ...words] = [...title.matchAll(word)]
  return words.some(
    ({ 0: part, index }) =>
      /^\p{Ll}{5,}$/u.test(part) && !minorWords.has(part) && title[index - 1] !== '-',
  )
}

/** True for a word whose capitals are its own: `BERT`, `LoRA`, `iPhone`, `GPT4`, `3D`, `I`. */
function hasOwnCapitals(part: string): boolean {
  if (!/\p{Lu}/u.test(part)) return false
  return /.\p{Lu}/u.test(part) || /\p{N}/u.test(part) || (part.length === 1 && part !== 'A')
}

/**
 * A title in pieces, which together are the title. Acronyms and words with capitals inside
 * or with digits always keep their capitals. In a title in sentence case a capital means a
 * name, so every capitalized word keeps it, except where a sentence begins: at the start
 * and after a colon. In title case a name cannot be told from an ordinary word.
 * @param allNames true where every capital is a name's: in the name of a tool, in a
 * Chinese title.
 */
export function titleParts(title: string, allNames: boolean): TitlePart[] {
  const protectsNames = allNames || isSentenceCase(title)
  const parts: TitlePart[] = []
  let end = 0
  for (const { 0: part, index } of title.matchAll(word)) {
    const before = title.slice(0, index)
    const begins = /:\s+$/.test(before) || (!allNames && !/[\p{L}\p{N}]/u.test(before))
    const isName = protectsNames && !begins && /^\p{Lu}/u.test(part)
    if (!isName && !hasOwnCapitals(part)) continue
    if (index > end) parts.push({ text: title.slice(end, index), keepsCapitals: false })
    parts.push({ text: part, keepsCapitals: true })
    end = index + part.length
  }
  if (end < title.length) parts.push({ text: title.slice(end), keepsCapitals: false })
  return parts
}
