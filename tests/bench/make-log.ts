import { works } from '../../src/content/catalogue.ts'
import { statuses, type Json, type ProgressEvent } from '../../src/learner/model/events.ts'

/** A log of `size` events as years of use would write it; the same one every time. */
export function makeLog(size: number): ProgressEvent[] {
  const random = randomNumbers(20_261_121)
  const below = (limit: number) => Math.floor(random() * limit)
  const of = <T>(list: readonly T[]) => list[below(list.length)]!
  const ids = Object.keys(works)
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => below(16).toString(16)).join('')
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  const devices = [uuid(), uuid(), uuid()]
  const said: (() => [string, Json])[] = [
    () => ['status', of(statuses)],
    () => ['status', 'done'],
    () => ['star', below(2) === 1],
    () => ['minutes', 5 + below(60)],
    () => ['edition:original', true],
  ]
  return Array.from({ length: size }, (_, index) => {
    const [field, value] = of(said)()
    const at = 1_700_000_000_000 + index * 60_000 + below(600_000)
    return { id: uuid(), at, device: of(devices), work: of(ids), field, value }
  })
}

/** Numbers from 0 to below 1 that look random: mulberry32, by Tommy Ettinger (public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
