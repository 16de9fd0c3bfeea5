import type { Edition } from '../../../content/schema.ts'
import { linkGroups, type LinkGroup } from '../../../learner/model/link-groups.ts'
import {
  linkGroupOf,
  linkReport,
  linkView,
  type LinkView,
} from '../../../learner/model/link-state.ts'
import type { Rows } from '../../../learner/model/progress.ts'

/** One link of the catalogue and the work it belongs to. */
export interface LinkEntry {
  /** Id of the work. */
  work: string
  /** Title of the work. */
  title: string
  edition: Edition
  link: LinkView
}

/** The rows in which the learner said something of a link. */
export function rowsWithReports(rows: Rows): Rows {
  const speaks = (field: string) => field.startsWith('link:')
  return new Map([...rows].filter(([, { fields }]) => Object.keys(fields).some(speaks)))
}

type Work = { id: string; title: string; editions: Edition[] }

/** Every link of the works, in their order, by what is known of it. */
export function linkEntries(works: readonly Work[], rows: Rows): Record<LinkGroup, LinkEntry[]> {
  const entries = works.flatMap(({ id, title, editions }) =>
    editions.map((edition) => ({
      work: id,
      title,
      edition,
      link: linkView(edition, linkReport(rows.get(id), edition.id)),
    })),
  )
  const groups = linkGroups.map((group) => [
    group,
    entries.filter(({ link }) => linkGroupOf(link) === group),
  ])
  return Object.fromEntries(groups) as Record<LinkGroup, LinkEntry[]>
}
