import { loadCitations } from 'virtual:citations'
import type { Citation } from './model/cite-formats.ts'

/**
 * The citations of works, each work once, at its first place. They are the same in
 * every language of the app. The module system keeps what was loaded.
 */
export async function citationsOf(works: readonly string[]): Promise<Citation[]> {
  const { default: citations } = await loadCitations()
  return [...new Set(works)].flatMap((work) => citations[work] ?? [])
}
