import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLines } from '../../../src/features/notes/merge-lines.ts'

describe('merging two texts of a note', () => {
  it('keeps what both sides added, once where they agree', () => {
    expect(mergeLines('title\nmine\nend', 'title\nend\ntheirs')).toBe('title\nmine\nend\ntheirs')
  })

  it('puts mine before theirs where both say something else', () => {
    expect(mergeLines('a\nmine\nz', 'a\ntheirs\nz')).toBe('a\nmine\ntheirs\nz')
  })

  it('loses no line of either side', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (mine, other) => {
        const merged = mergeLines(mine.join('\n'), other.join('\n')).split('\n')
        for (const line of new Set([...mine, ...other])) {
          const count = (lines: string[]) => lines.filter((held) => held === line).length
          expect(count(merged)).toBeGreaterThanOrEqual(Math.max(count(mine), count(other)))
        }
      }),
    )
  })

  it('leaves equal texts as they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mergeLines(text, text)).toBe(text)
      }),
    )
  })
})
