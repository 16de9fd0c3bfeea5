/**
 * Ticks made on the static page, before the app took over. The script in the
 * page's head writes them here at once, so they outlive even a closed tab.
 */
export const earlyTicksKey = 'waymark.early'

/** One early tick: the work and whether its box was left ticked. */
export interface EarlyTick {
  work: string
  done: boolean
}
