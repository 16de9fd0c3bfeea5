import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { checksumOf } from '../../../src/learner/format/checksum.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import {
  verifyBackup,
  writeBackup,
  writeBackupFile,
} from '../../../src/learner/format/write-backup.ts'
import { anyBackup } from '../../fixtures/arbitrary-backup.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

describe('a backup written and read again', () => {
  it('is the same, with all that this version does not know, and any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (backup) => {
        const read = await readBackup(await writeBackup(backup))
        expect(read).toEqual({ backup, encrypted: false, checksum: await checksumOf(backup) })
      }),
      { numRuns: 300 },
    )
  })

  it('is the same from text, from bytes, from a file, and compressed', async () => {
    const text = await writeBackup(sampleBackup)
    const bytes = new TextEncoder().encode(text)
    const bom = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])
    const zipped = new Uint8Array(gzipSync(bytes))
    for (const source of [text, `\ufeff${text}`, bytes, bom, new Blob([bytes]), zipped]) {
      expect((await readBackup(source)).backup).toEqual(sampleBackup)
    }
  })

  it('gives the same bytes when written again', async () => {
    const text = await writeBackup(sampleBackup)
    expect(await writeBackup((await readBackup(text)).backup)).toBe(text)
  })

  it('opens with what it is', async () => {
    const text = await writeBackup(sampleBackup)
    expect(text).toMatch(
      /^\{\n"format": "waymark-backup",\n"version": 1,\n"exportedAt": "[^"]+",\n"checksum": "sha256:[0-9a-f]{64}",\n"events": \[\n\{"at":/,
    )
  })
})

describe('reading back what was saved', () => {
  it('accepts the same backup, plain and encrypted', async () => {
    const passphrase = '一路走来 sesame'
    const plain = await writeBackupFile(sampleBackup)
    await verifyBackup(plain.text, plain.checksum)
    const secret = await writeBackupFile(sampleBackup, passphrase)
    await verifyBackup(secret.text, secret.checksum, { passphrase })
    expect(secret.checksum).toBe(plain.checksum)
  })

  it('refuses another backup, and one without a checksum', async () => {
    const other = { ...sampleBackup, exportedAt: '2026-11-22T08:30:00.000Z' }
    const text = await writeBackup(other)
    const { checksum } = await writeBackupFile(sampleBackup)
    await expect(verifyBackup(text, checksum)).rejects.toMatchObject({ code: 'not-as-written' })
    const bare = JSON.stringify(sampleBackup)
    await expect(verifyBackup(bare, checksum)).rejects.toMatchObject({ code: 'not-as-written' })
  })
})

describe('a file of another tool', () => {
  it('may have no checksum', async () => {
    const read = await readBackup(JSON.stringify(sampleBackup, null, 4))
    expect(read).toEqual({ backup: sampleBackup, encrypted: false, checksum: undefined })
  })

  it('may have its keys in any order, with a checksum that fits', async () => {
    const file = Object.fromEntries(Object.entries(sampleBackup).toReversed())
    const checksum = await checksumOf(file)
    const read = await readBackup(JSON.stringify({ ...file, checksum }))
    expect(read).toEqual({ backup: sampleBackup, encrypted: false, checksum })
  })

  it('may hold a row twice, which counts once', async () => {
    const { events, notes, paths } = sampleBackup
    const twice = { events: [...events, events[0]], notes: [...notes, ...notes] }
    const read = await readBackup(JSON.stringify({ ...sampleBackup, ...twice, paths }))
    expect(read.backup).toEqual(sampleBackup)
  })
})

describe('a damaged backup', () => {
  const damages = {
    flipped: (bytes: number[], at: number, n: number) =>
      bytes.map((byte, i) => (i >= at && i < at + n ? byte ^ (1 << (i % 8)) : byte)),
    blanked: (bytes: number[], at: number, n: number) =>
      bytes.map((byte, i) => (i >= at && i < at + n ? 0x20 : byte)),
    zeroed: (bytes: number[], at: number, n: number) =>
      bytes.map((byte, i) => (i >= at && i < at + n ? 0 : byte)),
    'cut out': (bytes: number[], at: number, n: number) => bytes.toSpliced(at, n),
    doubled: (bytes: number[], at: number, n: number) =>
      bytes.toSpliced(at, 0, ...bytes.slice(at, at + n)),
    'cut off': (bytes: number[], at: number) => bytes.slice(0, at),
  }

  /** True if the damaged file is refused, or still says exactly what it said. */
  async function refusedOrEqual(bytes: number[]): Promise<boolean> {
    try {
      const { backup } = await readBackup(new Uint8Array(bytes))
      return canonicalJson(backup) === canonicalJson(sampleBackup)
    } catch (error) {
      expect(error).toMatchObject({ name: 'BackupError' })
      return true
    }
  }

  it('is refused or the same, whichever byte is changed', { timeout: 120_000 }, async () => {
    const bytes = [...new TextEncoder().encode(await writeBackup(sampleBackup))]
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0, 5]) {
        const damaged = bytes.with(at, bytes[at]! ^ (1 << bit))
        expect(await refusedOrEqual(damaged), `byte ${at}, bit ${bit}`).toBe(true)
      }
    }
  })

  it('is refused or the same, whichever stretch is damaged', { timeout: 120_000 }, async () => {
    const bytes = [...new TextEncoder().encode(await writeBackup(sampleBackup))]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(damages)),
        fc.nat(bytes.length - 1),
        fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 800 })),
        async (damage, at, length) => refusedOrEqual(damage(bytes, at, length)),
      ),
      { numRuns: 5000 },
    )
  })

  it('is refused where only the name of its checksum is damaged', async () => {
    const text = (await writeBackup(sampleBackup)).replace('"checksum"', '"checksun"')
    const tampered = text.replace('"done"', '"todo"')
    await expect(readBackup(tampered)).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('is refused as gzip, whichever byte is changed', async () => {
    const bytes = [...gzipSync(new TextEncoder().encode(await writeBackup(sampleBackup)))]
    for (let at = 0; at < bytes.length; at += 3) {
      expect(await refusedOrEqual(bytes.with(at, bytes[at]! ^ 0x10)), `byte ${at}`).toBe(true)
    }
  })
})
