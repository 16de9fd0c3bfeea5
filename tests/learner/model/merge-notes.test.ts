import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { editNote, mayWrite } from '../../../src/learner/model/edit-note.ts'
import { mergeNote, mergeNotes } from '../../../src/learner/model/merge-notes.ts'
import {
  inOrder,
  noteText,
  otherVersions,
  type NoteRow,
  type NoteVersion,
} from '../../../src/learner/model/notes.ts'
import { lawTimeout, runs } from '../../fixtures/runs.ts'

const writers = ['w1', 'w2', 'w3']

/** Any well-formed note, also such as no exchange of real edits would give. */
const anyNote: fc.Arbitrary<NoteRow> = fc
  .record({
    work: fc.constantFrom('attention', 'bert'),
    seen: fc.tuple(...writers.map(() => fc.nat(3))),
    held: fc.array(
      fc.record({
        writer: fc.nat(2),
        edit: fc.integer({ min: 1, max: 3 }),
        text: fc.constantFrom('', 'one', 'two'),
        at: fc.nat(3),
      }),
      { maxLength: 4 },
    ),
    mood: fc.option(fc.constantFrom('calm', 'wild'), { nil: undefined }),
  })
  .map(({ work, seen, held, mood }) => ({
    ...(mood && { mood }),
    work,
    versions: inOrder(
      held
        .filter(({ writer, edit }) => edit <= seen[writer]!)
        .map((version) => ({ ...version, writer: writers[version.writer]!, device: 'd' })),
    ),
    seen: Object.fromEntries(
      seen.flatMap((edits, i) => (edits > 0 ? [[writers[i]!, edits]] : [])),
    ) as Record<string, number>,
  }))

const anyNotes = fc.uniqueArray(anyNote, { selector: ({ work }) => work, maxLength: 2 })

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)

const law = { timeout: lawTimeout }

describe('merging notes', () => {
  it('does not depend on which side comes first', law, () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (a, b) => same(mergeNotes(a, b), mergeNotes(b, a))),
      { numRuns: runs },
    )
  })

  it('does not depend on how several are grouped', law, () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, anyNotes, (a, b, c) =>
        same(mergeNotes(mergeNotes(a, b), c), mergeNotes(a, mergeNotes(b, c))),
      ),
      { numRuns: runs },
    )
  })

  it('changes nothing the second time', law, () => {
    fc.assert(
      fc.property(anyNotes, anyNotes, (a, b) => {
        const once = mergeNotes(a, b)
        return [a, b, once].every((rows) => same(mergeNotes(once, rows), once))
      }),
      { numRuns: runs },
    )
  })

  it('invents no text, and gives a note that has seen what it holds', law, () => {
    fc.assert(
      fc.property(anyNote, anyNote, (a, b) => {
        const merged = mergeNote(a, { ...b, work: a.work })
        const texts = new Set(
          [...a.versions, ...b.versions].map((version) => canonicalJson(version)),
        )
        return (
          same(merged.versions, inOrder(merged.versions)) &&
          merged.versions.every(
            (version) =>
              texts.has(canonicalJson(version)) && merged.seen[version.writer]! >= version.edit,
          )
        )
      }),
      { numRuns: runs },
    )
  })
})

/** The note after one more edit, by a writer of its own. */
function edited(
  row: NoteRow | undefined,
  text: string,
  now: number,
  over?: NoteVersion[],
): NoteRow {
  const writer = { id: crypto.randomUUID(), edits: 0 }
  const replaced = over ?? row?.versions ?? []
  return editNote(row, { work: 'bert', text, now, device: 'd', writer, over: replaced })
}

describe('a note edited on two devices', () => {
  const first = edited(undefined, 'first', 1000)

  it('keeps both texts, the newest shown', () => {
    const merged = mergeNote(edited(first, 'mine', 2000), edited(first, 'theirs', 3000))
    expect(noteText(merged)).toBe('theirs')
    expect(otherVersions(merged).map(({ text }) => text)).toEqual(['mine'])
  })

  it('keeps three texts from three devices', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((text, i) => edited(first, text, 2000 + i))
    const merged = mergeNote(mergeNote(a!, b!), c!)
    expect([noteText(merged), ...otherVersions(merged).map(({ text }) => text)]).toEqual([
      'c',
      'b',
      'a',
    ])
  })

  it('holds the later text alone where it was written over the other', () => {
    const theirs = edited(first, 'theirs', 2000)
    const merged = mergeNote(edited(theirs, 'after theirs', 1500), theirs)
    expect(merged.versions.map(({ text }) => text)).toEqual(['after theirs'])
  })

  it('lets the later edit of a seen text win though the clock is ten years behind', () => {
    const ahead = edited(first, 'ahead', 315_360_000_000)
    const behind = edited(ahead, 'behind', 5)
    expect(noteText(mergeNote(ahead, behind))).toBe('behind')
    expect(behind.versions[0]!.at).toBe(ahead.versions[0]!.at + 1)
  })

  it('is one text again once an edit joins both, also on a device that was away for a year', () => {
    const [mine, theirs] = [edited(first, 'mine', 2000), edited(first, 'theirs', 3000)]
    const joined = edited(mergeNote(mine, theirs), 'mine and theirs', 4000)
    for (const late of [first, mine, theirs, mergeNote(mine, theirs)]) {
      expect(mergeNote(late, joined).versions.map(({ text }) => text)).toEqual(['mine and theirs'])
    }
  })

  it('leaves the other text beside an edit that was not written over it', () => {
    const both = mergeNote(edited(first, 'mine', 2000), edited(first, 'theirs', 3000))
    const row = edited(both, 'theirs, continued', 4000, [both.versions[0]!])
    expect(row.versions.map(({ text }) => text)).toEqual(['theirs, continued', 'mine'])
  })

  it('keeps the text of a tab that did not know what another tab had saved', () => {
    const saved = edited(first, 'tab two', 2000)
    const row = edited(saved, 'tab one', 3000, first.versions)
    expect(row.versions.map(({ text }) => text)).toEqual(['tab one', 'tab two'])
  })

  it('shows a text both wrote only once', () => {
    const merged = mergeNote(edited(first, 'same', 2000), edited(first, 'same', 3000))
    expect(otherVersions(merged)).toEqual([])
  })

  it('brings no removed note back', () => {
    const removed = edited(first, '', 2000)
    expect(noteText(mergeNote(removed, first))).toBe('')
    expect(otherVersions(mergeNote(removed, first))).toEqual([])
  })

  it('keeps both texts of a writer that a copied machine made write twice', () => {
    const writer = { id: 'w', edits: 0 }
    const write = (text: string) =>
      editNote(undefined, { work: 'bert', text, now: 1, device: 'd', writer, over: [] })
    const merged = mergeNote(write('one'), write('two'))
    expect(merged.versions.map(({ text }) => text).sort()).toEqual(['one', 'two'])
  })
})

describe('editing a note', () => {
  it('counts on in the same writer, replacing what it wrote before', () => {
    const writer = { id: 'w', edits: 0 }
    const edit = { work: 'bert', now: 1, device: 'd' }
    const one = editNote(undefined, { ...edit, text: 'o', writer, over: [] })
    const two = editNote(one, {
      ...edit,
      text: 'ok',
      writer: { id: 'w', edits: 1 },
      over: one.versions,
    })
    expect(two.versions).toEqual([{ writer: 'w', edit: 2, text: 'ok', at: 2, device: 'd' }])
    expect(two.seen).toEqual({ w: 2 })
  })

  it('asks for a fresh writer where the note has not seen the last edit of this one', () => {
    const row = edited(undefined, 'older', 1)
    const writer = { id: 'w', edits: 3 }
    expect(mayWrite(row, writer)).toBe(false)
    const edit = { work: 'bert', text: 'x', now: 2, device: 'd', writer, over: row.versions }
    expect(() => editNote(row, edit)).toThrow('fresh id')
  })

  it('keeps what a newer version of the app said of the note', () => {
    const row = edited(undefined, 'text', 1)
    const newer = {
      ...row,
      versions: row.versions.map((version) => ({ ...version, pinned: true })),
      shelf: 'b',
    }
    const next = edited(newer, 'more text', 2)
    expect(next).toMatchObject({ shelf: 'b', versions: [{ text: 'more text', pinned: true }] })
  })
})
