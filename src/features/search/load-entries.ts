import { loadSearch } from 'virtual:search'
import type { Lang } from '../../content/schema.ts'
import type { SearchEntry } from './model/search-entry.ts'

/** What search knows of every work, in one language. The module system keeps what was loaded. */
export async function searchEntries(lang: Lang): Promise<SearchEntry[]> {
  return (await loadSearch[lang]()).default
}
