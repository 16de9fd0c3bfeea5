/** What is measured of a page. Paints and ticks in milliseconds, sizes in bytes on the wire. */
export type MetricName =
  | 'firstPaint'
  | 'largestPaint'
  | 'tickSaved'
  | 'bytesBeforePaint'
  | 'bytes'
  | 'scriptBytes'
  | 'blockingScriptBytes'
  | 'reloadFirstPaint'
  | 'reloadLargestPaint'
  | 'offlineFirstPaint'
  | 'offlineLargestPaint'

/** How a figure is shown, and what it is compared with. */
export interface Metric {
  name: MetricName
  label: string
  unit: 'ms' | 'KB'
  /** The peer's figure, where the peer has none of this name: what only the app can do. */
  against?: MetricName
}

/** Every metric in the order of the table. */
export const metrics: readonly Metric[] = [
  { name: 'firstPaint', label: 'first contentful paint', unit: 'ms' },
  { name: 'largestPaint', label: 'largest contentful paint', unit: 'ms' },
  { name: 'tickSaved', label: 'first tick saved (1)', unit: 'ms', against: 'largestPaint' },
  { name: 'bytesBeforePaint', label: 'bytes before that paint', unit: 'KB' },
  { name: 'bytes', label: 'bytes in all', unit: 'KB' },
  { name: 'scriptBytes', label: 'scripts', unit: 'KB' },
  { name: 'blockingScriptBytes', label: 'scripts the paint waits for', unit: 'KB' },
  { name: 'reloadFirstPaint', label: 'reload: first paint', unit: 'ms' },
  { name: 'reloadLargestPaint', label: 'reload: largest paint', unit: 'ms' },
  {
    name: 'offlineFirstPaint',
    label: 'offline: first paint (2)',
    unit: 'ms',
    against: 'reloadFirstPaint',
  },
  {
    name: 'offlineLargestPaint',
    label: 'offline: largest paint (2)',
    unit: 'ms',
    against: 'reloadLargestPaint',
  },
]

/** What the numbers in the labels say. */
export const footnotes = [
  '(1) from the start of the visit, ticked at the first paint; against the peer’s largest paint',
  '(2) reload without a server; against the peer’s reload with one',
  '! above the budget in tests/bench/budgets.ts',
]
