import type { Status } from '../domain/events.ts'
import { tell, type Told } from './messages.ts'
import { progress } from './use-progress.ts'
import type { Change } from '../domain/undo.ts'

/** What a change means, in the terms of messages. */
function toldOf({ work, field, value }: Change): Told {
  if (field === 'star') return { what: 'star', work, star: value === true }
  if (field === 'status') return { what: 'status', work, status: value as Status }
  return { what: 'edition', work, read: value === true }
}

async function act(change: Change): Promise<void> {
  if (await progress.act([change])) tell('done', toldOf(change))
}

/** Sets the status of a work, and tells it with an offer to undo. */
export const setStatus = (work: string, status: Status) =>
  act({ work, field: 'status', value: status })

/** Stars a work, or takes the star away, and tells it with an offer to undo. */
export const setStar = (work: string, star: boolean) => act({ work, field: 'star', value: star })

/** Ticks or unticks one edition of a work, and tells it with an offer to undo. */
export const setEditionRead = (work: string, edition: string, read: boolean) =>
  act({ work, field: `edition:${edition}`, value: read })

/** Takes back the latest action of this tab, or of one work, and tells the outcome. */
export async function undo(work?: string): Promise<void> {
  const change = await progress.undo(work)
  if (change) tell('undone', toldOf(change))
  else tell('nothing-to-undo')
}
