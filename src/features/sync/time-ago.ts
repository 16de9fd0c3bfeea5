const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/**
 * How long ago a moment was, in words of a language: “2 days ago”, 「2天前」. In the greatest
 * unit of which one has passed; a moment still to come, by a clock that was set back, is now.
 * @param moment and `now` in milliseconds since 1970.
 */
export function timeAgo(moment: number, now: number, tag: string): string {
  const seconds = Math.max(0, Math.floor((now - moment) / 1000))
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? units.at(-1)!
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  return format.format(-Math.floor(seconds / length), unit)
}
