import { median } from './median.ts'
import { metrics, type MetricName } from './metrics.ts'

/** What one run measured; what a site does not have is undefined. */
export type Sample = Partial<Record<MetricName, number>>

/** The medians of several runs, and what each of them measured. */
export interface Figures {
  medians: Sample
  samples: Sample[]
}

/** The medians of some runs, metric by metric. */
export function figuresOf(samples: Sample[]): Figures {
  const medians: Sample = {}
  for (const { name } of metrics) {
    const values = samples.map((sample) => sample[name]).filter((value) => value !== undefined)
    if (values.length > 0) medians[name] = median(values)
  }
  return { medians, samples }
}

/** What the app's figures are as multiples of a peer's: below 1 the app is faster or lighter. */
export function ratiosTo(peer: Figures, app: Figures): Sample {
  const ratios: Sample = {}
  for (const { name, against } of metrics) {
    const [own, other] = [app.medians[name], peer.medians[against ?? name]]
    if (own !== undefined && other) ratios[name] = own / other
  }
  return ratios
}

/** The metrics of a visit that returns, and those of a first visit they stand against. */
const returns = { reloadFirstPaint: 'firstPaint', reloadLargestPaint: 'largestPaint' } as const

/** What a site's figures of a visit that returns are as multiples of its own first visit's. */
export function returnsOf({ medians }: Figures): Sample {
  const ratios: Sample = {}
  for (const [name, first] of Object.entries(returns)) {
    const [again, before] = [medians[name as MetricName], medians[first]]
    if (again !== undefined && before) ratios[name as MetricName] = again / before
  }
  return ratios
}
