/** Where a text mentions a term of the glossary. */
export interface TermMention {
  /** The term's id. */
  term: string
  /** Place of its first character in the text, in UTF-16 units, as is its length. */
  at: number
  length: number
}

/** A text in parts: plain ones and mentions of terms. Joined, they are the text. */
export type TextParts = (string | { term: string; text: string })[]

/** Splits a text at its mentions, which are in order and do not overlap. No part is empty. */
export function splitAtMentions(text: string, mentions: readonly TermMention[]): TextParts {
  const parts: TextParts = []
  let end = 0
  for (const { term, at, length } of mentions) {
    if (at > end) parts.push(text.slice(end, at))
    end = at + length
    parts.push({ term, text: text.slice(at, end) })
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}
