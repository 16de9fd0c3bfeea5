import { wrap } from 'comlink'
import { describe, expect, it, vi } from 'vitest'
import { writeBackup, writeBackupFile } from '../../../src/learner/format/write-backup.ts'
import { reader, type Reader } from '../../../src/learner/reader/reader.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

// Key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

describe('what the worker that reads answers', () => {
  it('is the backup', async () => {
    const file = new Blob([await writeBackup(sampleBackup)])
    const read = { backup: sampleBackup, encrypted: false }
    expect(await reader.read({ file })).toMatchObject({ ok: true, value: read })
  })

  it('is a code where the file is refused', async () => {
    const answer = await reader.read({ file: '<!doctype html>' })
    expect(answer).toMatchObject({ ok: false, of: 'backup', code: 'html' })
  })

  it('asks for the passphrase and takes it', async () => {
    const { text } = await writeBackupFile(sampleBackup, 'secret')
    expect(await reader.read({ file: text })).toMatchObject({ code: 'needs-passphrase' })
    expect(await reader.read({ file: text }, 'secret')).toMatchObject({ ok: true })
  })

  it('is a code, too, where reading fails in a way nobody thought of', async () => {
    const answer = await reader.read({ file: undefined as never })
    expect(answer).toMatchObject({ of: 'backup', code: 'unreadable' })
  })

  it('is the same through a port that was lent', async () => {
    const { port1, port2 } = new MessageChannel()
    reader.lend(port1)
    const lent = wrap<Reader>(port2)
    const answer = await lent.read({ file: await writeBackup(sampleBackup) })
    expect(answer).toMatchObject({ ok: true, value: { backup: sampleBackup } })
    port1.close()
  })
})
