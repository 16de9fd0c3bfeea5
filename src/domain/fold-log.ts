import { collects, isLater, type ProgressEvent, type WorkProgress } from './events.ts'

/**
 * The rows of a whole log, the same as `fold` gives, in time linear in the log:
 * `fold` copies a field's entries for each new one, which a log from a file may
 * make very many.
 */
export function foldLog(events: Iterable<ProgressEvent>): WorkProgress[] {
  const works = new Map<string, Gathered>()
  for (const event of events) {
    const { work, field, id, value } = event
    let row = works.get(work)
    if (!row) works.set(work, (row = { latest: new Map(), entries: new Map() }))
    if (collects(field)) {
      const entries = row.entries.get(field)
      if (entries) entries.push([id, value])
      else row.entries.set(field, [[id, value]])
      continue
    }
    const held = row.latest.get(field)
    if (!held || isLater(event, held)) row.latest.set(field, event)
  }
  return [...works].map(([work, row]) => rowOf(work, row))
}

interface Gathered {
  latest: Map<string, ProgressEvent>
  entries: Map<string, [string, ProgressEvent['value']][]>
}

function rowOf(work: string, { latest, entries }: Gathered): WorkProgress {
  const fields = [...latest].map(
    ([field, { value, at, id }]) => [field, { value, at, id }] as const,
  )
  return {
    work,
    fields: Object.fromEntries(fields),
    entries: Object.fromEntries(
      [...entries].map(([field, list]) => [field, Object.fromEntries(list)]),
    ),
  }
}
