import { afterEach, describe, expect, it } from 'vitest'
import { applyBackup } from '../../../src/learner/storage/apply-backup.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { exportBackup } from '../../../src/learner/storage/export-backup.ts'
import { metaKeys } from '../../../src/learner/storage/meta-keys.ts'
import { backupState } from '../../../src/learner/storage/last-backup.ts'
import {
  importRecordIn,
  lastBackupIn,
  lastImportIn,
  membersIn,
} from '../../../src/learner/storage/meta-rows.ts'
import { lastImport } from '../../../src/learner/storage/last-import.ts'
import { undoImport } from '../../../src/learner/storage/undo-import.ts'
import { hostileValues, spoiled } from '../../fixtures/hostile-values.ts'
import { sampleBackup as file } from '../../fixtures/sample-backup.ts'
import { visible } from '../../fixtures/visible.ts'

const settings = { preferences: {}, now: Date.UTC(2026, 10, 22) }
let db: WaymarkDatabase

async function database() {
  db = new WaymarkDatabase(`meta-${crypto.randomUUID()}`)
  await db.open()
  await new DurableStorage(db).record([{ work: 'bert', field: 'status', value: 'done' }])
  return db
}

afterEach(() => db?.delete())

/** Every row of every table. */
const dump = () =>
  Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))

const last = { id: 'import', at: settings.now, mode: 'merge' }
const contents = { events: file.events, notes: file.notes, paths: file.paths }
const record = {
  id: 'import',
  before: contents,
  after: { ...contents, events: file.events.map(({ id }) => id) },
  preferences: file.preferences,
  members: {},
}

describe('a row about this database', () => {
  it('is read as it is, with members of a newer version', () => {
    for (const value of [
      { at: 1, events: 0 },
      { at: 1, events: 2, more: [1] },
    ]) {
      expect(lastBackupIn(value)).toBe(value)
    }
    const newer = { ...record, more: 1, before: { ...contents, more: 1 } }
    expect(importRecordIn(newer)).toBe(newer)
    const newerLast = { ...last, more: 1 }
    expect(lastImportIn(newerLast)).toBe(newerLast)
    const members = { a: 1, b: { c: [null] } }
    expect(membersIn(members)).toEqual(members)
  })

  it('counts as none where it is hostile', () => {
    for (const value of hostileValues) {
      expect(lastBackupIn(value)).toBeUndefined()
      expect(importRecordIn(value)).toBeUndefined()
      expect(lastImportIn(value)).toBeUndefined()
      expect(Array.isArray(membersIn(value))).toBe(false)
    }
    for (const value of [undefined, null, 3, 'text', [], ['a']])
      expect(membersIn(value)).toEqual({})
    expect(Object.getPrototypeOf(membersIn(JSON.parse('{ "__proto__": [1] }')))).toBe(
      Object.prototype,
    )
  })

  it('counts as none where a member is hostile', () => {
    for (const { member, value } of spoiled({ at: 1, events: 2 })) {
      const last = lastBackupIn(value)
      if (!last) continue
      expect(Number.isFinite(last.at)).toBe(true)
      expect(Number.isSafeInteger(last.events) && last.events >= 0, String(member)).toBe(true)
    }
    for (const { member, value } of spoiled(last)) {
      const found = lastImportIn(value)
      if (!found) continue
      expect(['id', 'at'], String(member)).toContain(member)
      expect(typeof found.id).toBe('string')
      expect(Number.isFinite(found.at)).toBe(true)
    }
    for (const { member, value } of spoiled(record)) {
      const found = importRecordIn(value)
      // A name, or members nobody here looks into.
      if (found) expect(['id', 'preferences', 'members']).toContain(member)
    }
    for (const { value } of spoiled(contents)) {
      const inside = importRecordIn({ ...record, before: value })?.before
      // Lists are not looked into here; their rows were checked when they came in.
      for (const list of inside ? [inside.events, inside.notes, inside.paths] : [])
        expect(Array.isArray(list)).toBe(true)
    }
  })
})

describe('a hostile row about this database', () => {
  it('costs nothing: it is as if there were none, and all there is stays', async () => {
    await database()
    for (const value of hostileValues) {
      await db.meta.bulkPut([
        { key: 'last-backup', value },
        { key: metaKeys.lastImport, value },
        { key: metaKeys.beforeImport, value },
      ])
      const before = await dump()
      expect(await lastImport(db)).toBeUndefined()
      expect(await undoImport(db)).toBeUndefined()
      expect(await backupState(db)).toEqual({ changes: 1 })
      expect(await dump()).toEqual(before)
    }
  })

  it('does not get into a backup', async () => {
    await database()
    const good = await exportBackup(db, settings)
    for (const value of [null, 3, 'text', [], ['a', 'b'], [[1]]]) {
      await db.meta.bulkPut([
        { key: metaKeys.members, value },
        { key: metaKeys.preferences, value },
      ])
      expect(await exportBackup(db, settings)).toEqual(good)
    }
  })

  it('gives way to the next import, which can be taken back', async () => {
    await database()
    await db.meta.put({ key: metaKeys.beforeImport, value: { mode: 'merge' } })
    await applyBackup(db, file, { ...settings, mode: 'merge' })
    expect(await db.events.count()).toBe(file.events.length + 1)
    await undoImport(db)
    const left = visible(await exportBackup(db, settings)).events
    expect(left.map(({ work }) => work)).toEqual(['bert'])
  })
})
