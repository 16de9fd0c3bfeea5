import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Backup } from '../../../src/learner/model/backup.ts'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { fold, statusOf } from '../../../src/learner/model/events.ts'
import { mergeContents } from '../../../src/learner/model/merge-backups.ts'
import { applyBackup } from '../../../src/learner/storage/apply-backup.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { exportBackup } from '../../../src/learner/storage/export-backup.ts'
import { metaKeys } from '../../../src/learner/storage/meta-keys.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import { StorageError } from '../../../src/learner/storage/storage.ts'
import { lastImport } from '../../../src/learner/storage/last-import.ts'
import { undoImport } from '../../../src/learner/storage/undo-import.ts'
import { verifyBackup, writeBackupFile } from '../../../src/learner/format/write-backup.ts'
import { anyBackup } from '../../fixtures/arbitrary-backup.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'
import { visible } from '../../fixtures/visible.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const now = Date.UTC(2026, 10, 22)
const mine = { preferences: { theme: 'light' }, now }
const open: WaymarkDatabase[] = []

async function freshDatabase() {
  const db = new WaymarkDatabase(`test-${crypto.randomUUID()}`)
  await db.open()
  open.push(db)
  return db
}

async function deleteAll() {
  for (const db of open.splice(0)) await db.delete()
}

afterEach(async () => {
  vi.restoreAllMocks()
  await deleteAll()
})

/** Every row of every table. */
async function dump(db: WaymarkDatabase) {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return canonicalJson(Object.fromEntries(tables))
}

/** What the progress table must hold: the fold of the events, and nothing else. */
async function expectFolded(db: WaymarkDatabase) {
  const rows = await db.progress.toArray()
  expect(new Map(rows.map((row) => [row.work, row]))).toEqual(fold(await db.events.toArray()))
}

const contentsOf = ({ events, notes, paths }: Backup) => ({ events, notes, paths })

const tick = (work: string, value: string) => [{ work, field: 'status', value }]

describe('export, wipe, import', () => {
  it('gives back everything, deep-equal, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (backup) => {
        const db = await freshDatabase()
        await applyBackup(db, backup, { mode: 'replace', preferences: {}, now })
        const exported = await exportBackup(db, { preferences: {}, now })
        const { text: file, checksum } = await writeBackupFile(exported)
        await verifyBackup(file, checksum)

        const other = await freshDatabase()
        const { backup: read } = await readBackup(file)
        const applied = await applyBackup(other, read, { mode: 'replace', preferences: {}, now })
        const again = await exportBackup(other, { preferences: applied.preferences!, now })
        expect(again).toEqual(exported)
        expect({ ...again, exportedAt: backup.exportedAt }).toEqual(backup)
        await deleteAll()
      }),
      { numRuns: 40 },
    )
  })

  it('exports an empty database', async () => {
    const exported = await exportBackup(await freshDatabase(), mine)
    expect(exported).toEqual({
      format: 'waymark-backup',
      version: 1,
      exportedAt: '2026-11-22T00:00:00.000Z',
      events: [],
      notes: [],
      paths: [],
      preferences: { theme: 'light' },
    })
  })
})

describe('merging a file', () => {
  it('adds what is new, keeps what is here, and folds the log anew', async () => {
    const db = await freshDatabase()
    const [own] = await new DurableStorage(db).record(tick('gpt', 'done'))
    const applied = await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    expect(applied.preferences).toBeUndefined()
    const ids = (await db.events.toArray()).map(({ id }) => id).sort()
    expect(ids).toEqual([own!.id, ...sampleBackup.events.map(({ id }) => id)].sort())
    expect(statusOf(await db.progress.get('gpt'))).toBe('done')
    expect(statusOf(await db.progress.get('attention-is-all-you-need'))).toBe('doing')
    await expectFolded(db)
    expect((await exportBackup(db, mine)).preferences).toEqual({ theme: 'light' })
  })

  it('changes nothing the second time', async () => {
    const db = await freshDatabase()
    await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    const once = await exportBackup(db, mine)
    await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    expect(await exportBackup(db, mine)).toEqual(once)
  })

  it('gives the same on two devices, in whatever order the files come', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, anyBackup, anyBackup, async (a, b, c) => {
        const merged = async (...files: Backup[]) => {
          const db = await freshDatabase()
          for (const file of files) await applyBackup(db, file, { mode: 'merge', ...mine })
          await expectFolded(db)
          return canonicalJson(await exportBackup(db, mine))
        }
        expect(await merged(a, b, c)).toBe(await merged(c, a, b, a))
        await deleteAll()
      }),
      { numRuns: 20 },
    )
  })

  it('keeps the id of this device, and goes on recording after it', async () => {
    const db = await freshDatabase()
    const storage = new DurableStorage(db)
    const [before] = await storage.record(tick('gpt', 'done'))
    await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    const [after] = await storage.record(tick('attention-is-all-you-need', 'skipped'))
    expect(after!.device).toBe(before!.device)
    expect(statusOf(await db.progress.get('attention-is-all-you-need'))).toBe('skipped')
    await expectFolded(db)
  })

  it('rebuilds a progress row that had gone wrong', async () => {
    const db = await freshDatabase()
    await db.progress.put({ work: 'ghost', fields: {}, entries: {} })
    await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    await expectFolded(db)
  })
})

describe('replacing by a file', () => {
  it('leaves exactly what the file holds, and hands over its preferences', async () => {
    const db = await freshDatabase()
    await new DurableStorage(db).record(tick('gpt', 'done'))
    const applied = await applyBackup(db, sampleBackup, { mode: 'replace', ...mine })
    expect(applied.preferences).toEqual(sampleBackup.preferences)
    const { preferences } = sampleBackup
    const exported = await exportBackup(db, { preferences, now })
    expect(visible(exported)).toEqual(visible(sampleBackup))
    await expectFolded(db)
  })

  it('stays replaced when what was here before is merged in again, as a second copy of it is', async () => {
    const db = await freshDatabase()
    await new DurableStorage(db).record(tick('gpt', 'done'))
    const before = await exportBackup(db, mine)
    await applyBackup(db, sampleBackup, { mode: 'replace', ...mine })
    const after = await exportBackup(db, mine)
    expect(mergeContents(after, before)).toEqual(contentsOf(after))
    expect(mergeContents(before, after)).toEqual(contentsOf(after))
  })

  it('takes away, too, what an older version of the app stored in spite of an epoch', async () => {
    const db = await freshDatabase()
    const [event] = await new DurableStorage(db).record(tick('gpt', 'done'))
    await applyBackup(db, sampleBackup, { mode: 'replace', ...mine })
    await db.events.put(event!)
    expect(visible(await exportBackup(db, mine))).toEqual(visible(sampleBackup))
    await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    expect(await db.events.get(event!.id)).toBeUndefined()
    await expectFolded(db)
  })

  it('keeps preferences that this version does not know', async () => {
    const db = await freshDatabase()
    const file = { ...sampleBackup, preferences: { theme: 'dark', weeklyHours: 5 } }
    await applyBackup(db, file, { mode: 'replace', ...mine })
    const exported = await exportBackup(db, { preferences: { theme: 'light' }, now })
    expect(exported.preferences).toEqual({ theme: 'light', weeklyHours: 5 })
  })
})

describe.each(['merge', 'replace'] as const)('an import (%s) that is interrupted', (mode) => {
  const tables = ['events', 'notes', 'paths', 'progress', 'meta'] as const

  it.each(tables)('while writing %s leaves everything as it was', async (name) => {
    const db = await freshDatabase()
    const storage = new DurableStorage(db)
    await storage.record(tick('gpt', 'done'))
    await applyBackup(db, { ...sampleBackup, events: [] }, { mode: 'merge', ...mine })
    await storage.record(tick('bert', 'doing'))
    const before = await dump(db)

    const file = {
      ...sampleBackup,
      notes: [{ work: 'gpt', versions: [], seen: {} }],
      paths: [{ id: 'mine', at: 1 }],
    }
    const table = db[name]
    const method = name === 'meta' ? 'put' : 'bulkPut'
    vi.spyOn(table, method as 'bulkPut').mockImplementation((() => {
      throw new DOMException('full', 'QuotaExceededError')
    }) as never)
    const applied = applyBackup(db, file, { mode, ...mine })
    await expect(applied).rejects.toMatchObject({ name: 'StorageError', code: 'quota' })
    expect(await dump(db)).toBe(before)

    vi.restoreAllMocks()
    await applyBackup(db, file, { mode, ...mine })
    await expectFolded(db)
    expect(await dump(db)).not.toBe(before)
  })
})

describe.each(['merge', 'replace'] as const)('undoing an import (%s)', (mode) => {
  it('gives back the state before it', async () => {
    const db = await freshDatabase()
    await new DurableStorage(db).record(tick('bert', 'done'))
    const before = await exportBackup(db, mine)
    const file = { ...sampleBackup, 'x-later': 1 }
    const id = crypto.randomUUID()
    await applyBackup(db, file, { mode, ...mine, id })
    expect(await lastImport(db)).toEqual({ id, at: now, mode })

    const undone = await undoImport(db)
    expect(undone?.preferences).toEqual(mode === 'replace' ? mine.preferences : undefined)
    const after = await exportBackup(db, mine)
    expect(visible(after)).toEqual(visible(before))
    expect({ ...after, ...contentsOf(before) }).toEqual(before)
    await expectFolded(db)
    expect(await lastImport(db)).toBeUndefined()
    expect(await undoImport(db)).toBeUndefined()
  })

  it('keeps what was done since', async () => {
    const db = await freshDatabase()
    const storage = new DurableStorage(db)
    await storage.record(tick('bert', 'done'))
    await applyBackup(db, sampleBackup, { mode, ...mine })
    await storage.record(tick('attention-is-all-you-need', 'known'))
    await undoImport(db)
    expect(statusOf(await db.progress.get('bert'))).toBe('done')
    expect(statusOf(await db.progress.get('attention-is-all-you-need'))).toBe('known')
    expect(visible(await exportBackup(db, mine)).events).toHaveLength(2)
    await expectFolded(db)
  })

  it('is undone itself where it is interrupted', async () => {
    const db = await freshDatabase()
    await applyBackup(db, sampleBackup, { mode, ...mine })
    const before = await dump(db)
    vi.spyOn(db.meta, 'bulkDelete').mockImplementation(() => {
      throw new DOMException('gone', 'InvalidStateError')
    })
    await expect(undoImport(db)).rejects.toBeInstanceOf(StorageError)
    expect(await dump(db)).toBe(before)
  })

  it('reaches back to the last import only', async () => {
    const db = await freshDatabase()
    const other = { ...sampleBackup, events: [{ ...sampleBackup.events[0]!, id: 'other' }] }
    await applyBackup(db, sampleBackup, { mode: 'merge', ...mine })
    const between = await exportBackup(db, mine)
    await applyBackup(db, other, { mode, ...mine })
    await undoImport(db)
    expect(visible(await exportBackup(db, mine))).toEqual(visible(between))
    expect((await db.meta.toArray()).map(({ key }) => key)).not.toEqual(
      expect.arrayContaining([metaKeys.lastImport]),
    )
  })
})

describe('members of files that this version does not know', () => {
  it('of two merged files are both kept', async () => {
    const db = await freshDatabase()
    const files = [
      { ...sampleBackup, 'x-one': 1 },
      { ...sampleBackup, 'x-two': { a: [2] } },
    ]
    for (const file of files) await applyBackup(db, file, { mode: 'merge', ...mine })
    const exported = await exportBackup(db, mine)
    expect(exported).toMatchObject({ 'x-one': 1, 'x-two': { a: [2] } })
    expect(contentsOf(exported)).toEqual(mergeContents(files[0]!, files[1]!))
  })
})
