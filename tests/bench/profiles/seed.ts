import type { Page } from '@playwright/test'
import { works } from '../../../src/content/catalogue.ts'
import { fold } from '../../../src/learner/model/events.ts'
import { editNote } from '../../../src/learner/model/edit-note.ts'
import { makeLog } from '../make-log.ts'

/** A work with a note in every profile that has one at all. */
export const workWithNote = Object.keys(works)[0]!

/** What a learner has written down. */
export interface Size {
  events: number
  notes: number
}

/**
 * Fills the database of the app, which must have made it, with rows as the app writes
 * them. Call it on a page of the site that does not run the app.
 */
export async function seed(page: Page, { events, notes }: Size): Promise<void> {
  const log = makeLog(events)
  await put(page, 'events', log)
  await put(page, 'progress', [...fold(log).values()])
  await put(page, 'notes', makeNotes(notes))
}

/** Notes of some 600 characters, on the works of the lists first. */
function makeNotes(count: number) {
  const ids = Object.keys(works)
  const text = 'What is the claim, and which figure in the paper carries it? '.repeat(10)
  return Array.from({ length: count }, (_, i) =>
    editNote(undefined, {
      work: ids[i] ?? `work-${i}`,
      text: `${i}: ${text}`,
      now: 1_700_000_000_000 + i,
      device: '00000000-0000-4000-8000-000000000000',
      writer: { id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, edits: 0 },
      over: [],
    }),
  )
}

/** In portions: one message to the browser has its limits. */
async function put(page: Page, table: string, rows: object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 10_000) {
    await page.evaluate(
      ({ table, rows }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('waymark')
          opening.addEventListener('error', () => reject(opening.error!))
          opening.addEventListener('success', () => {
            const database = opening.result
            const writing = database.transaction(table, 'readwrite')
            for (const row of rows) writing.objectStore(table).put(row)
            writing.addEventListener('abort', () => reject(writing.error!))
            writing.addEventListener('complete', () => {
              database.close()
              resolve()
            })
          })
        }),
      { table, rows: rows.slice(start, start + 10_000) },
    )
  }
}
