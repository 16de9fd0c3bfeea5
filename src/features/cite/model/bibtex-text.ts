/** LaTeX for the characters that mean something to it; all others stay as they are, in UTF-8. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // \{ and \} would count when BibTeX balances braces; the named commands do not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/**
 * Text for a BibTeX field, with LaTeX's special characters escaped and the ligatures
 * `--` and `''` kept apart. Braces stay balanced whatever the text holds.
 */
export function bibtexText(text: string): string {
  return text
    .replace(/[\\{}$&%#_~^`<>|]/g, (character) => escapes[character] ?? character)
    .replace(/([-'])(?=\1)/g, '$1{}')
}

/**
 * An address or identifier for a BibTeX field that is read verbatim (`url`, `doi`,
 * `eprint`): what would end the field or is not ASCII is percent-encoded.
 */
export function bibtexVerbatim(text: string): string {
  return text
    .trim()
    .replace(/[\\{}\s\p{Cc}]|[^\p{ASCII}]/gu, (character) =>
      /\p{Cs}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character),
    )
}

/** An address as text: `\url` reads it verbatim, but for `$`, which some readers take for math. */
export function bibtexUrl(address: string): string {
  return `\\url{${bibtexVerbatim(address).replaceAll('$', '%24')}}`
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
 * A title for BibTeX, with braces around the words whose capitals a style must not
 * take away. Acronyms and words with capitals inside or with digits are always protected.
 * In a title in sentence case a capital means a name, so every capitalised word is,
 * except where a sentence begins: at the start and after a colon. In title case a
 * name cannot be told from an ordinary word; it stays unprotected.
 * @param keepsCapitals true where every capital is a name's: in the name of a tool,
 * in a Chinese title.
 */
export function bibtexTitle(title: string, keepsCapitals = false): string {
  const protectsNames = keepsCapitals || isSentenceCase(title)
  let result = ''
  let end = 0
  for (const { 0: part, index } of title.matchAll(word)) {
    const before = title.slice(0, index)
    const begins = /:\s+$/.test(before) || (!keepsCapitals && !/[\p{L}\p{N}]/u.test(before))
    const isName = protectsNames && !begins && /^\p{Lu}/u.test(part)
    result += bibtexText(title.slice(end, index))
    result += isName || hasOwnCapitals(part) ? `{${part}}` : part
    end = index + part.length
  }
  return result + bibtexText(title.slice(end))
}
