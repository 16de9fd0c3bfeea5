/**
 * What the learner did while there was nowhere to record it: ticks made on the static page,
 * before the app took over, and what is done while the storage is on its way. The script in
 * the page's head and the app write it here at once, so it outlives even a closed tab.
 */
export const earlyTicksKey = 'waymark.early'

/** One early tick: the work and whether its box was left ticked. */
export interface EarlyTick {
  work: string
  done: boolean
}

/** Anything else done early, as a change of a field. The script in the head passes it over. */
export interface EarlyChange {
  work: string
  field: string
  value: unknown
}
