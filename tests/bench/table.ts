import { budgets, foldBudget, returnBudget } from './budgets.ts'
import { ratiosTo, returnsOf } from './figures.ts'
import type { FoldFigures } from './fold.ts'
import type { PageFigures } from './measure-pages.ts'
import { metrics, type Metric } from './metrics.ts'

const none = '–'

/** The figures of a page: the app's ratio to each peer, then what was measured. */
export function pageTable({ url, sites }: PageFigures): string {
  const peers = (['static', 'vitepress'] as const).filter((name) => sites[name])
  const names = ['app', ...peers] as const
  const ratios = peers.map((peer) => ({ peer, ratio: ratiosTo(sites[peer]!, sites.app!) }))
  const rows = metrics
    .filter(({ name }) => sites.app?.medians[name] !== undefined)
    .map((metric) => [
      metric.label,
      ...ratios.map(({ peer, ratio }) => {
        return times(ratio[metric.name], budgets[metric.name]?.[peer])
      }),
      ...names.map((name) => shown(metric, sites[name]?.medians[metric.name])),
    ])
  return aligned([[url, ...peers.map((name) => `app/${name}`), ...names], ...rows])
}

/** The visit that returns as multiples of the first one, of every site. */
export function returnTable({ url, sites }: PageFigures): string {
  const names = (['app', 'static', 'vitepress'] as const).filter((name) => sites[name])
  const ratios = names.map((name) => returnsOf(sites[name]!))
  const rows = metrics
    .filter(({ name }) => ratios[0]?.[name] !== undefined)
    .map(({ name, label }) => [
      label,
      ...ratios.map((ratio, i) =>
        times(ratio[name], names[i] === 'app' ? returnBudget : undefined),
      ),
    ])
  return aligned([[`${url}, against its own first visit`, ...names], ...rows])
}

/** The figures of the folds, as multiples of the time that parsing the log takes. */
export function foldTable(folds: FoldFigures[]): string {
  const rows = folds.map(({ events, fold, parse }) => [
    `${events.toLocaleString('en')} events`,
    times(fold / parse, foldBudget),
    ...[fold, parse].map((value) => `${value.toFixed(1)} ms`),
  ])
  return aligned([['folding a log', 'fold/parse', 'fold', 'JSON.parse'], ...rows])
}

/** A ratio, marked where it is above its budget. */
function times(ratio: number | undefined, budget = Infinity): string {
  if (ratio === undefined) return none
  return `${ratio > budget ? '! ' : ''}${ratio.toFixed(2)} ×`
}

function shown({ unit }: Metric, value: number | undefined): string {
  if (value === undefined) return none
  return unit === 'ms' ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} KB`
}

/** Rows as lines: the first column to the left, the others to the right. */
export function aligned(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column]!
          return column === 0 ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  '),
    )
    .join('\n')
}
