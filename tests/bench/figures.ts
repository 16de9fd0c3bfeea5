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
