import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerImport, type ImportAnswer } from '../../../src/features/backup/answer-import.ts'
import { writeBackup, writeBackupFile } from '../../../src/learner/format/write-backup.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const mine = { events: sampleBackup.events.slice(1), notes: [], paths: [] }

/** The worker takes from its thread what it must not reach; here other tests run there after it. */
const globals = Object.getOwnPropertyDescriptors(globalThis)

afterEach(() => {
  vi.unstubAllGlobals()
  for (const [name, descriptor] of Object.entries(globals)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, descriptor)
  }
})

describe('the answer to an import', () => {
  it('is the backup', async () => {
    const file = new Blob([await writeBackup(sampleBackup)])
    const answer = { id: 1, ok: true, backup: sampleBackup, encrypted: false }
    expect(await answerImport({ id: 1, mine, source: { file } })).toMatchObject(answer)
  })

  it('says what it would change here', async () => {
    const file = new Blob([await writeBackup(sampleBackup)])
    expect(await answerImport({ id: 1, mine, source: { file } })).toMatchObject({
      diff: { events: { new: 1, missing: 0 }, notes: { new: 1 } },
    })
  })

  it('is a code where the file is refused', async () => {
    const answer = await answerImport({ id: 2, mine, source: { file: '<!doctype html>' } })
    expect(answer).toMatchObject({ id: 2, ok: false, code: 'html' })
  })

  it('asks for the passphrase and takes it', async () => {
    const file = await writeBackupFile(sampleBackup, 'secret')
    expect(await answerImport({ id: 3, mine, source: { file } })).toMatchObject({
      code: 'needs-passphrase',
    })
    expect(
      await answerImport({ id: 4, mine, source: { file }, passphrase: 'secret' }),
    ).toMatchObject({
      ok: true,
    })
  })

  it('is a code, too, where reading fails in a way nobody thought of', async () => {
    const answer = await answerImport({ id: 5, mine, source: { file: undefined as never } })
    expect(answer).toMatchObject({ id: 5, ok: false, code: 'unreadable' })
  })
})

describe('the import worker', () => {
  it('answers each request by its id', async () => {
    const listen = vi.fn<(type: string, listener: (event: { data: unknown }) => void) => void>()
    vi.stubGlobal('addEventListener', listen)
    const answered = new Promise<ImportAnswer>((resolve) => vi.stubGlobal('postMessage', resolve))
    await import('../../../src/features/backup/import-worker.ts')
    const [type, ask] = listen.mock.lastCall!
    expect(type).toBe('message')
    ask({ data: { id: 7, mine, source: { file: await writeBackup(sampleBackup) } } })
    expect(await answered).toMatchObject({ id: 7, ok: true })
  })
})
