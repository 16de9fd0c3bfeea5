import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { BackupContents } from '../../../src/learner/model/backup.ts'
import { beginEpoch } from '../../../src/learner/model/begin-epoch.ts'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { editNote } from '../../../src/learner/model/edit-note.ts'
import { mergeContents } from '../../../src/learner/model/merge-backups.ts'
import { contentsByHand } from '../../../src/learner/model/merge-by-hand.ts'
import type { NoteRow, NoteVersion } from '../../../src/learner/model/notes.ts'
import { importDelta } from '../../../src/learner/model/import-delta.ts'
import { withoutImport } from '../../../src/learner/model/without-import.ts'
import { anyBackup } from '../../fixtures/arbitrary-backup.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const contentsOf = ({ events, notes, paths }: BackupContents) => ({ events, notes, paths })
const nothing: BackupContents = { events: [], notes: [], paths: [] }

describe('undoing an import at once', () => {
  it('gives back the state before a merge', () => {
    fc.assert(
      fc.property(anyBackup, anyBackup, (mine, file) => {
        const before = contentsOf(mine)
        const after = mergeContents(before, file)
        const undone = withoutImport(importDelta(before, after), after)
        expect(canonicalJson(undone)).toBe(canonicalJson(before))
      }),
    )
  })

  it('gives back the state before a replacement', () => {
    fc.assert(
      fc.property(anyBackup, anyBackup, (mine, file) => {
        const [before, after] = [contentsOf(mine), contentsOf(file)]
        const undone = withoutImport(importDelta(before, after), after)
        expect(canonicalJson(undone)).toBe(canonicalJson(before))
      }),
    )
  })
})

function edited(row: NoteRow | undefined, text: string, over?: NoteVersion[]): NoteRow {
  const writer = { id: crypto.randomUUID(), edits: 0 }
  const replaced = over ?? row?.versions ?? []
  return editNote(row, { work: 'bert', text, now: 1, device: 'd', writer, over: replaced })
}

const texts = (contents: BackupContents) =>
  contents.notes.flatMap(({ versions }) => versions.map(({ text }) => text)).sort()

describe('undoing an import after more was done', () => {
  it('keeps the events since, and takes back those the file brought', () => {
    const event = { device: 'd', work: 'bert', field: 'status', value: 'done' }
    const [mine, theirs, since] = ['mine', 'theirs', 'since'].map((id, at) => ({
      ...event,
      id,
      at,
    }))
    const before = { ...nothing, events: [mine!] }
    const after = mergeContents(before, { ...nothing, events: [theirs!] })
    const now = mergeContents(after, { ...nothing, events: [since!] })
    expect(withoutImport(importDelta(before, after), now).events).toEqual([mine, since])
  })

  it('keeps a text written since, and lets the text of the file come again', () => {
    const mine = edited(undefined, 'mine')
    const theirs = edited(undefined, 'theirs')
    const [before, file] = [
      { ...nothing, notes: [mine] },
      { ...nothing, notes: [theirs] },
    ]
    const after = mergeContents(before, file)
    const now = { ...after, notes: [edited(after.notes[0], 'since', mine.versions)] }
    const mark = { id: 'undo', device: 'd', now: 9, again: false }
    const undone = beginEpoch(now, withoutImport(importDelta(before, after), now), mark)
    expect(texts(undone)).toEqual(['since'])
    // Not by itself, from a folder, but where the learner picks the file once more.
    expect(texts(mergeContents(undone, file))).toEqual(['since'])
    expect(texts(contentsByHand(undone, file))).toEqual(['since', 'theirs'])
    expect(texts(mergeContents(undone, before))).toEqual(['since'])
  })

  it('gives back a text that the file had replaced beside what was written since', () => {
    const mine = edited(undefined, 'mine')
    const before = { ...nothing, notes: [mine] }
    const after = mergeContents(before, { ...nothing, notes: [edited(mine, 'theirs')] })
    const now = { ...after, notes: [edited(after.notes[0], 'theirs and more')] }
    expect(texts(withoutImport(importDelta(before, after), now))).toEqual([
      'mine',
      'theirs and more',
    ])
  })

  it('brings nothing back that went by an epoch of another device since', () => {
    const event = { at: 1, device: 'd', work: 'bert', field: 'status', value: 'done' }
    const before = { ...nothing, events: [{ ...event, id: 'mine' }] }
    const after = mergeContents(before, { ...nothing, events: [{ ...event, id: 'theirs' }] })
    const now = beginEpoch(after, nothing, { id: 'e', device: 'other', now: 2, again: true })
    const ids = withoutImport(importDelta(before, after), now).events.map(({ id }) => id)
    expect(ids).toEqual(['e'])
  })

  it('leaves notes and paths the import had not touched as they are now', () => {
    const before = { ...nothing, notes: [edited(undefined, 'mine')], paths: [{ id: 'p', at: 1 }] }
    const now = {
      ...nothing,
      notes: [edited(before.notes[0], 'mine, later')],
      paths: [{ id: 'p', at: 2 }],
    }
    expect(withoutImport(importDelta(before, before), now)).toEqual(now)
  })
})
