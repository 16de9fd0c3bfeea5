import { fold } from '../../src/learner/model/events.ts'
import { makeLog } from './make-log.ts'
import { median } from './median.ts'

/** How long one log took, in milliseconds: medians. */
export interface FoldFigures {
  /** Events in the log. */
  events: number
  /** Folding it. */
  fold: number
  /** The peer: `JSON.parse` of the same log. */
  parse: number
}

/** Rounds that are not counted, until the engine has compiled everything. */
const warmUps = 3

/** Folds a log of `size` events, in turns with parsing it. */
export function measureFold(size: number, runs: number): FoldFigures {
  const log = makeLog(size)
  const text = JSON.stringify(log)
  const times = { fold: [] as number[], parse: [] as number[] }
  for (let round = -warmUps; round < runs; round += 1) {
    const folding = timeOf(() => fold(log))
    const parsing = timeOf(() => JSON.parse(text) as unknown)
    if (round < 0) continue
    times.fold.push(folding)
    times.parse.push(parsing)
  }
  return { events: size, fold: median(times.fold), parse: median(times.parse) }
}

function timeOf(task: () => unknown): number {
  const start = performance.now()
  task()
  return performance.now() - start
}
