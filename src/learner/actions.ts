import type { Json, Status } from './model/events.ts'
import type { LinkReport } from './model/link-state.ts'
import { showToast, type Told } from './toasts.ts'
import { progress } from './use-progress.ts'
import type { Change } from './model/undo.ts'

function reportOf(value: Json): 'broken' | 'replaced' | 'none' {
  if (typeof value !== 'object' || value === null) return 'none'
  return 'address' in value ? 'replaced' : 'broken'
}

/** What a change means, in the terms of toasts. */
function toldOf({ work, field, value }: Change): Told {
  if (field === 'star') return { what: 'star', work, star: value === true }
  if (field === 'status') return { what: 'status', work, status: value as Status }
  if (field.startsWith('link:')) return { what: 'link', work, report: reportOf(value) }
  return { what: 'edition', work, read: value === true }
}

async function act(change: Change): Promise<void> {
  if (await progress.act([change])) showToast('done', toldOf(change))
}

/** Sets the status of a work, and tells it with an offer to undo. */
export const setStatus = (work: string, status: Status) =>
  act({ work, field: 'status', value: status })

/** Stars a work, or takes the star away, and tells it with an offer to undo. */
export const setStar = (work: string, star: boolean) => act({ work, field: 'star', value: star })

/** Ticks or unticks one edition of a work, and tells it with an offer to undo. */
export const setEditionRead = (work: string, edition: string, read: boolean) =>
  act({ work, field: `edition:${edition}`, value: read })

/** Reports that a link does not work for the learner, or takes that back, and tells it. */
export const setLinkReport = (work: string, edition: string, report: LinkReport | undefined) =>
  act({ work, field: `link:${edition}`, value: report ? { broken: true, ...report } : null })

/**
 * Takes back the latest action of this tab, or of one work, and tells the outcome.
 * Where it could not be stored the notice of that tells it already.
 */
export async function undo(work?: string): Promise<void> {
  const { failed } = progress.getState()
  const change = await progress.undo(work)
  const now = progress.getState()
  if (change) showToast('undone', toldOf(change))
  else if (now.phase !== 'frozen' && now.failed === failed) showToast('nothing-to-undo')
}
