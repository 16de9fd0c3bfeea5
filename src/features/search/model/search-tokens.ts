/** A piece of text that search treats as one word, and where it stands in the text. */
export interface Token {
  /** The word as it is compared: lower case, without accents and plural. */
  term: string
  /** Offset of its first character. */
  start: number
  /** Offset behind its last character. */
  end: number
}

/**
 * A run of Han characters, or words of any other script, joined by a hyphen, a dot
 * or an apostrophe where nothing else stands between them: `fine-tuning`, `llama.cpp`.
 */
const run =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[-._'’](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu
const han = /^\p{Script=Han}/u
const joiner = /[-._'’]/
const word = /[^-._'’]+/g

/** What a name in camel case or with digits is made of: `Chat|GPT`, `word|2|vec`. */
const part = /\p{Lu}{2,}s(?!\p{L})|\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu

/** English words that tell nothing about a work; left out of a query that has others. */
const empty: ReadonlySet<string> = new Set(
  'a an and are by do doe for how i in is it of on or the to what why with'.split(' '),
)

/** Terms of a query that are looked for at most; the rest of a pasted page is left. */
const mostTerms = 24

/** Lower case, compatibility forms resolved, without accents: `Ａäron` is `aaron`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** True for a term of Han characters. */
export function isHan(term: string): boolean {
  return han.test(term)
}

/** A word as it is compared. Of plurals only the simplest is undone: `agents`, not `policies`. */
function termOf(text: string): string {
  return folded(text).replace(/(?<=[a-z]{2}[^suiy\d])s$/, '')
}

/** Each pair of neighbours, and the last character alone, so that every character begins a term. */
function hanTokens(text: string, offset: number): Token[] {
  const characters = [...text.matchAll(/./gsu)]
  return characters.map(({ 0: character, index }, i) => {
    const pair = character + (characters[i + 1]?.[0] ?? '')
    return { term: pair, start: offset + index, end: offset + index + pair.length }
  })
}

/** A run of joined words as one, each of its words, and what those are made of. */
function wordTokens(text: string, offset: number): Token[] {
  const token = (text: string, at: number): Token => ({
    term: termOf(text.replace(/[-._'’]/g, '')),
    start: offset + at,
    end: offset + at + text.length,
  })
  const words = [...text.matchAll(word)].flatMap(({ 0: text, index }) => {
    const parts = [...text.matchAll(part)].filter(
      ({ 0: part }) => part !== text && (part.length > 2 || /^\p{N}/u.test(part)),
    )
    return [token(text, index), ...parts.map((part) => token(part[0], index + part.index))]
  })
  return joiner.test(text) ? [token(text, 0), ...words] : words
}

/**
 * Every term a text can be found by, in order. Chinese has no spaces, so Han characters
 * come in overlapping pairs: text that holds two neighbours has their pair as a term.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(run)].flatMap(({ 0: run, index }) =>
    isHan(run) ? hanTokens(run, index) : wordTokens(run, index),
  )
}

/** The terms that a query asks for, each once, in order. */
export function queryTerms(query: string): string[] {
  const terms = [...query.normalize('NFKC').matchAll(run)].flatMap(([run]) => {
    if (!isHan(run)) return (run.replace(/['’]/g, '').match(word) ?? []).map(termOf)
    const pairs = hanTokens(run, 0).map(({ term }) => term)
    // A lone character asks for whatever begins with it; behind others it is in their pair.
    return pairs.length > 1 ? pairs.slice(0, -1) : pairs
  })
  const telling = terms.filter((term) => !empty.has(term))
  return [...new Set(telling.length > 0 ? telling : terms)].slice(0, mostTerms)
}
