import type { Citation } from '../../features/cite/model/cite-formats.ts'
import {
  cslItem,
  hasMoreAuthors,
  type CitedWork,
  type Venues,
} from '../../features/cite/model/csl-item.ts'
import { bibtexEntry } from './bibtex-entry.ts'
import { risRecord } from './ris-record.ts'

/** Neither CSL-JSON nor RIS has a word for “and others”. */
const onlyTheFirst = 'Only the first authors are listed.'

/**
 * A work's citation in every format.
 * @param venues what the short names of venues stand for.
 * @throws where the work names a venue that is not among them.
 */
export function citationOf(work: CitedWork, venues: Venues): Citation {
  const item = cslItem(work, venues)
  const arxiv = work.cite?.arxiv
  const moreAuthors = hasMoreAuthors(work)
  const csl = moreAuthors
    ? { ...item, note: [item.note, onlyTheFirst].filter(Boolean).join('. ') }
    : item
  const isName = work.kind === 'tool' || work.kind === 'leaderboard'
  return {
    bibtex: bibtexEntry(item, { moreAuthors, isName, arxiv }),
    ris: risRecord(csl, arxiv),
    csl,
  }
}
