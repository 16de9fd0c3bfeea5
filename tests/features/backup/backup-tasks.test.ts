import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backupTasks, type Progress } from '../../../src/features/backup/backup-tasks.ts'
import { valueOf } from '../../../src/learner/failure.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import { writeBackup } from '../../../src/learner/format/write-backup.ts'
import { reader } from '../../../src/learner/reader/reader.ts'
import { WaymarkDatabase } from '../../../src/learner/storage/database.ts'
import { DurableStorage } from '../../../src/learner/storage/durable-storage.ts'
import { lastImport } from '../../../src/learner/storage/last-import.ts'
import {
  inWorkerDatabase,
  keepTwice,
  lookAgain,
} from '../../../src/learner/storage/worker-database.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

const mine = { preferences: { theme: 'dark' } }
/** The page's connection, beside that of the worker. */
let db: WaymarkDatabase
let ports: MessagePort[] = []

beforeEach(async () => {
  db = new WaymarkDatabase()
  await db.open()
  await new DurableStorage(db).record([{ work: 'bert', field: 'status', value: 'done' }])
})

afterEach(async () => {
  for (const port of ports.splice(0)) port.close()
  await db.delete()
})

/** What the page is told on the way. */
function hooks() {
  const told: (Progress | 'emptied')[] = []
  return {
    told,
    onProgress: (progress: Progress) => void told.push(progress),
    onEmptied: () => void told.push('emptied'),
  }
}

async function read(text: string, watched = hooks()) {
  const { port1, port2 } = new MessageChannel()
  reader.lend(port1)
  ports.push(port1)
  return backupTasks.read(port2, { source: { file: text }, mine }, watched)
}

async function imported(mode: 'merge' | 'replace', text: string, watched = hooks()) {
  valueOf(await read(text))
  return backupTasks.apply({ mode, id: 'import', ...mine }, watched)
}

describe('making a backup', () => {
  it('gives a file with everything, and the checksum of what is in it', async () => {
    const { file, checksum, events } = valueOf(await backupTasks.make(mine))
    const made = await readBackup(file)
    expect(made).toMatchObject({ checksum, backup: { preferences: { theme: 'dark' } } })
    expect(made.backup.events).toHaveLength(events)
    expect(valueOf(await backupTasks.verify(file, checksum))).toBeUndefined()
  })

  it('of a session without a database has what that knows', async () => {
    const { file } = valueOf(await backupTasks.make({ memory: sampleBackup }, 'secret'))
    const { backup } = await readBackup(file, { passphrase: 'secret' })
    expect(backup).toEqual(sampleBackup)
  })

  it('says where the file does not hold what was made', async () => {
    const { checksum } = valueOf(await backupTasks.make(mine))
    const other = new File([await writeBackup(sampleBackup)], 'other.json')
    expect(await backupTasks.verify(other, checksum)).toMatchObject({ code: 'not-as-written' })
  })
})

describe('reading and importing', () => {
  it('compares first and changes nothing', async () => {
    const before = await db.events.toArray()
    const answer = valueOf(await read(await writeBackup(sampleBackup)))
    expect(answer.diff.events).toEqual({ new: sampleBackup.events.length, missing: 1 })
    expect(answer.preferences).toEqual(sampleBackup.preferences)
    expect(await db.events.toArray()).toEqual(before)
  })

  it('then imports, tells how far it is, and can be asked whether it did', async () => {
    const watched = hooks()
    await imported('merge', await writeBackup(sampleBackup), watched)
    expect(await db.events.count()).toBe(sampleBackup.events.length + 1)
    expect(watched.told.at(-1)).toEqual({ step: 'writing', share: 1 })
    expect((await lastImport(db))?.id).toBe('import')
  })

  it('reports a refusal by its code', async () => {
    expect(await read('{}')).toMatchObject({ ok: false, of: 'backup', code: 'not-a-backup' })
  })

  it('takes the import back', async () => {
    await imported('merge', await writeBackup(sampleBackup))
    valueOf(await backupTasks.undo('import', hooks()))
    expect(await db.progress.count()).toBe(1)
    expect(await lastImport(db)).toBeUndefined()
  })

  it('takes no other import back than the one that is meant', async () => {
    await imported('merge', await writeBackup(sampleBackup))
    expect(valueOf(await backupTasks.undo('another', hooks()))).toBeUndefined()
    expect((await lastImport(db))?.id).toBe('import')
    expect(await db.events.count()).toBe(sampleBackup.events.length + 1)
  })

  it('says before it commits that nothing is left on purpose', async () => {
    const empty = { ...sampleBackup, events: [], notes: [], paths: [] }
    const watched = hooks()
    const rows: number[] = []
    const stop = new DurableStorage(db).watch(
      (known) => {
        if (rows.at(-1) !== known.size) rows.push(known.size)
        if (known.size === 0) expect(watched.told).toContain('emptied')
      },
      () => {},
    )
    await imported('replace', await writeBackup(empty), watched)
    expect(watched.told).toContain('emptied')
    stop()
  })
})

describe('what a worker has committed', () => {
  /** A journal that notes what it is asked for. */
  function journal() {
    const asked: unknown[] = []
    db.journal = {
      append: (position, { events = [] }) =>
        asked.push([position.sequence, events.map(({ id }) => id)]),
      rewrite: () => asked.push('anew'),
      settled: async () => {},
    }
    return asked
  }

  it('is written to the journal row by row where it is little', async () => {
    const asked = journal()
    const { committed } = await imported('merge', await writeBackup(sampleBackup))
    await keepTwice(db, committed)
    expect(asked).toEqual([[2, sampleBackup.events.map(({ id }) => id)]])
  })

  it('is written anew where it is much', async () => {
    const asked = journal()
    const events = Array.from({ length: 600 }, (_, i) => ({
      ...sampleBackup.events[0]!,
      id: `event-${i}`,
    }))
    const many = await writeBackup({ ...sampleBackup, events })
    await keepTwice(db, (await imported('merge', many)).committed)
    expect(asked).toEqual(['anew'])
  })

  it('is told also where the task fails after it', async () => {
    const asked = journal()
    const { committed, ...outcome } = await inWorkerDatabase(async (own) => {
      await new DurableStorage(own).record([{ work: 'gpt', field: 'status', value: 'done' }])
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(outcome).toMatchObject({ ok: false, of: 'storage', code: 'quota' })
    await keepTwice(db, committed)
    const [event] = await db.events.where('work').equals('gpt').toArray()
    expect(asked).toEqual([[2, [event!.id]]])
  })

  it('is nothing where a newer version of the app has written the database', async () => {
    db.close()
    const newer = new Dexie('waymark')
    newer.version(2).stores({ events: 'id, work, at' })
    await newer.open()
    newer.close()
    const outcome = await inWorkerDatabase((own) => own.events.clear())
    expect(outcome).toMatchObject({ ok: false, code: 'newer-version', committed: [] })
    await newer.open()
    expect(await newer.table('events').count()).toBe(1)
    newer.close()
  })

  it('is looked for by every tab where the worker ended before it could tell', async () => {
    const asked = journal()
    const rows: number[] = []
    const stop = new DurableStorage(db).watch(
      (known) => rows.push(known.size),
      () => {},
    )
    await vi.waitFor(() => expect(rows).toEqual([1]))
    // Written past Dexie, as what a worker committed that nobody heard of.
    const { promise, resolve } = withResolvers()
    const writing = db.backendDB().transaction('progress', 'readwrite')
    writing.objectStore('progress').put({ work: 'gpt', fields: {}, entries: {} })
    writing.addEventListener('complete', () => resolve())
    await promise
    lookAgain(db)
    await vi.waitFor(() => expect(rows.at(-1)).toBe(2))
    expect(asked).toEqual(['anew'])
    stop()
  })
})

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
