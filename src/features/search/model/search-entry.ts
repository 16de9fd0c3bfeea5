import type { Kind, Lang, Length, Resource } from '../../../content/schema.ts'
import { addressKeys } from './address-keys.ts'

/** What search knows of a work, in one language. */
export interface SearchEntry {
  id: string
  title: string
  /** The title in the app's other language. */
  otherTitle: string
  kind: Kind
  by: string[]
  etAl?: boolean
  year?: number
  length?: Length
  original: Lang
  /** Its kind and its topics by name, in every language of the app. */
  subjects: string
  summary: string
  /** Titles and makers of its editions. */
  editions: string[]
  /** Keys of its addresses, as `canonicalAddress` makes them. */
  addresses: string[]
}

/** What search knows of a work. `subjects` names its kind and topics. */
export function searchEntryIn(lang: Lang, work: Resource, subjects: string): SearchEntry {
  const { id, kind, by, etAl, year, length, original } = work
  return {
    id,
    title: work.title[lang],
    otherTitle: work.title[lang === 'en' ? 'zh' : 'en'],
    kind,
    by,
    etAl,
    year,
    length,
    original,
    subjects,
    summary: work.summary[lang],
    editions: work.editions.flatMap(({ title, by }) =>
      [title, by].filter((text) => text !== undefined),
    ),
    addresses: addressKeys(work),
  }
}
