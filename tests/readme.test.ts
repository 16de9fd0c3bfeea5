import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const [, faults] = text.split('## Faults') as [string, string]
const rows = faults.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'))

/** Each file a row names, with the beginning of the test it quotes, if any. */
const named = rows.flatMap((row) =>
  [...row.matchAll(/`([^`]+\.tsx?)`(?: “([^”…]+))?/g)].map(([, file, title]) => ({
    file: file!,
    title: title?.trim(),
  })),
)

describe('the table of faults', () => {
  it('has a test in every row', () => {
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.filter((row) => !/`[^`]+\.tsx?`/.test(row))).toEqual([])
  })

  it.each(named)('names what is there: $file $title', ({ file, title = '' }) => {
    const path = join(import.meta.dirname, file)
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ')).toContain(title)
  })
})
