import { markedStretches, type Stretch } from './model/search-marks.ts'
import { fieldText, type SearchField } from './model/search-ranking.ts'
import type { Found } from './search-index.ts'

/** What a result shows of its work, with the matches in it. */
export interface Shown {
  title: Stretch[]
  /** The title in the other language, where the match is in it and not in the first. */
  otherTitle?: Stretch[]
  /** The title of an edition or a sentence of the summary, where no title matched. */
  passage?: Stretch[]
}

/** Where a text may be cut: after a line, a sentence, a Chinese sentence. */
const cut = /\n|(?<=[.!?…]["”)]*)\s+|(?<=[。！？…]+[」』”）]*)/u

/** A result's texts. A match is always to be seen, unless it is in what every result shows. */
export function whyFound({ entry, matched }: Found, terms: readonly string[]): Shown {
  const marked = (text: string, field: SearchField) =>
    markedStretches(text, matched[field] ?? new Set(), terms)
  const title = marked(entry.title, 'title')
  if (matched.title) return { title }
  if (matched.otherTitle) return { title, otherTitle: marked(entry.otherTitle, 'otherTitle') }
  if (matched.by) return { title }
  const passages = (['editions', 'summary'] as const).flatMap((field) =>
    fieldText(entry, field)
      .split(cut)
      .map((text) => marked(text, field)),
  )
  return { title, passage: passages.find((stretches) => stretches.some(({ marked }) => marked)) }
}
