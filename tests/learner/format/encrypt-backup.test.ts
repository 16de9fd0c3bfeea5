import { beforeAll, describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { checksumOf } from '../../../src/learner/format/checksum.ts'
import { encryptBackup } from '../../../src/learner/format/encrypt-backup.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import { writeBackup, writeBackupFile } from '../../../src/learner/format/write-backup.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const passphrase = 'correct horse 电池'
let text = ''

beforeAll(async () => {
  ;({ text } = await writeBackupFile(sampleBackup, passphrase))
})

/** The encrypted file with other members, and a checksum that fits them. */
async function changed(change: object): Promise<string> {
  const file = { ...(JSON.parse(text) as object), ...change }
  return JSON.stringify({ ...file, checksum: await checksumOf(file) })
}

describe('a backup under a passphrase', () => {
  it('opens with it', async () => {
    const read = await readBackup(text, { passphrase })
    const checksum = await checksumOf(sampleBackup)
    expect(read).toEqual({ backup: sampleBackup, encrypted: true, checksum })
  })

  it('opens however the characters of the passphrase are composed', async () => {
    const { text: file } = await writeBackupFile(sampleBackup, 'caf\u00e9')
    const read = await readBackup(file, { passphrase: 'cafe\u0301' })
    expect(read.encrypted).toBe(true)
  })

  it('asks for it', async () => {
    await expect(readBackup(text)).rejects.toMatchObject({ code: 'needs-passphrase' })
    await expect(readBackup(text, { passphrase: '' })).rejects.toMatchObject({
      code: 'needs-passphrase',
    })
  })

  it('does not open with another', async () => {
    const wrong = readBackup(text, { passphrase: 'correct horse' })
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })

  it('is not made with an empty one', async () => {
    await expect(encryptBackup('{}', '')).rejects.toMatchObject({ code: 'needs-passphrase' })
  })

  it('shows nothing of what is inside', () => {
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual([
      'checksum',
      'cipher',
      'data',
      'format',
      'kdf',
      'version',
    ])
    expect(text).not.toMatch(/bert|attention|events/)
  })

  it('takes at least 600,000 rounds, and a salt and a nonce of its own', async () => {
    const again = await writeBackupFile(sampleBackup, passphrase)
    const [one, two] = [text, again.text].map(
      (file) =>
        JSON.parse(file) as { kdf: { iterations: number; salt: string }; cipher: { iv: string } },
    )
    expect(one!.kdf.iterations).toBeGreaterThanOrEqual(600_000)
    expect(one!.kdf.salt).not.toBe(two!.kdf.salt)
    expect(one!.cipher.iv).not.toBe(two!.cipher.iv)
    expect([atob(one!.kdf.salt).length, atob(one!.cipher.iv).length]).toEqual([16, 12])
  })

  it('can be opened by the documentation of the format alone', async () => {
    const {
      data,
      checksum: _,
      ...header
    } = JSON.parse(text) as Record<string, never> & {
      kdf: { salt: string; iterations: number }
      cipher: { iv: string }
    }
    const decode = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
    const secret = new TextEncoder().encode(passphrase.normalize('NFC'))
    const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
    const { salt, iterations } = header.kdf
    const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt: decode(salt), iterations }
    const bits = await crypto.subtle.deriveBits(kdf, base, 256)
    const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['decrypt'])
    const additionalData = new TextEncoder().encode(canonicalJson(header))
    const cipher = { name: 'AES-GCM', iv: decode(header.cipher.iv), additionalData }
    const plain = await crypto.subtle.decrypt(cipher, key, decode(data!))
    expect(new TextDecoder().decode(plain)).toBe(await writeBackup(sampleBackup))
  })
})

describe('an encrypted backup that was changed', () => {
  it('is refused or the same, whichever byte is changed', { timeout: 120_000 }, async () => {
    const bytes = new TextEncoder().encode(text)
    const step = Math.ceil(bytes.length / 400)
    for (let at = 0; at < bytes.length; at += step) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1
      const read = readBackup(damaged, { passphrase }).then(
        ({ backup }) => canonicalJson(backup) === canonicalJson(sampleBackup),
        (error: Error) => error.name === 'BackupError',
      )
      expect(await read, `byte ${at}`).toBe(true)
    }
  })

  it('is called damaged, not locked, where it is damaged', async () => {
    const damaged = text.replace(/"data": "..../, '"data": "AAAA')
    const read = readBackup(damaged, { passphrase })
    await expect(read).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('does not open with a header that was not there when it was made', async () => {
    const { kdf } = JSON.parse(text) as { kdf: object }
    for (const change of [{ hint: 'x' }, { kdf: { ...kdf, note: 1 } }]) {
      const read = readBackup(await changed(change), { passphrase })
      await expect(read).rejects.toMatchObject({ code: 'wrong-passphrase' })
    }
  })

  it.each([
    ['a round count that would take hours', { iterations: 2 ** 40 }],
    ['a round count of 1', { iterations: 1 }],
    ['another derivation', { name: 'scrypt' }],
    ['a short salt', { salt: 'AAAA' }],
  ])('is refused with %s', async (_, change) => {
    const { kdf } = JSON.parse(text) as { kdf: object }
    const read = readBackup(await changed({ kdf: { ...kdf, ...change } }), { passphrase })
    await expect(read).rejects.toMatchObject({ code: 'wrong-shape' })
  })

  it('is refused where it is of a newer version, or has something else inside', async () => {
    const newer = readBackup(await changed({ version: 2 }), { passphrase })
    await expect(newer).rejects.toMatchObject({ code: 'newer-version' })
    const nested = readBackup(await encryptBackup(text, passphrase), { passphrase })
    await expect(nested).rejects.toMatchObject({ code: 'not-a-backup' })
    const notBase64 = readBackup(await changed({ data: '!' }), { passphrase })
    await expect(notBase64).rejects.toMatchObject({ code: 'corrupt' })
  })
})
