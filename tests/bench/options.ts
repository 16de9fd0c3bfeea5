import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Options {
  /** How often everything is measured; the figures are medians. */
  runs: number
  /** The file the figures are written to as well. */
  json?: string
}

/** Reads the command line. @throws RangeError where `--runs` is no whole number from 1 on. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs}`)
  return { runs, json: values.json }
}
