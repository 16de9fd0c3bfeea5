import type { Stretch } from './model/search-marks.ts'

/** A text with what matched in it marked. */
export function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))
}
