/**
 * Backups under a passphrase. The file is JSON:
 *
 *     { "format": "waymark-backup-encrypted", "version": 1,
 *       "kdf": { "name": "PBKDF2", "hash": "SHA-256", "iterations": …, "salt": … },
 *       "cipher": { "name": "AES-GCM", "iv": … },
 *       "checksum": "sha256:…", "data": … }
 *
 * `data` is the text of a plain backup in UTF-8, encrypted with AES-256-GCM under the
 * key that PBKDF2 derives from the passphrase (Unicode NFC, UTF-8); the 16 bytes of
 * the tag stand at its end. The header, which is the canonical JSON (RFC 8785) of
 * everything but `data` and `checksum`, is the additional authenticated data. `salt`
 * (16 bytes), `iv` (12 bytes) and `data` are base64. The checksum is that of
 * `checksum.ts` over the encrypted file: it tells damage from a wrong passphrase.
 */
import { canonicalJson } from '../model/canonical-json.ts'
import { BackupError } from './backup-error.ts'
import type { Envelope } from './backup-schema.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { checksumOf } from './checksum.ts'

/** What `format` says in every encrypted backup. */
export const encryptedFormat = 'waymark-backup-encrypted'

/** Rounds of PBKDF2-HMAC-SHA-256 for new files (OWASP Password Storage Cheat Sheet, 2023). */
export const iterations = 600_000

/**
 * The text of a backup file, encrypted: the text of another file.
 * @throws BackupError `needs-passphrase` if the passphrase is empty.
 */
export async function encryptBackup(text: string, passphrase: string): Promise<string> {
  if (passphrase === '') throw new BackupError('needs-passphrase', 'an empty passphrase')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const header = {
    format: encryptedFormat,
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM', iv: toBase64(iv) },
  }
  const key = await deriveKey(passphrase, salt, iterations)
  const cipher = { name: 'AES-GCM', iv, additionalData: headerBytes(header) }
  const data = await crypto.subtle.encrypt(cipher, key, new TextEncoder().encode(text))
  const file = { ...header, data: toBase64(new Uint8Array(data)) }
  const checksum = await checksumOf(file)
  return `${JSON.stringify({ ...header, checksum, data: file.data }, null, 1)}\n`
}

/**
 * The bytes of the backup file inside an encrypted one.
 * @throws BackupError `wrong-passphrase`, or `corrupt` if `data` is not base64.
 */
export async function decryptBackup(
  envelope: Envelope,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { checksum: _, data, ...header } = envelope as Envelope & { checksum?: unknown }
  const [salt, iv, secret] = decode(envelope.kdf.salt, envelope.cipher.iv, data)
  const key = await deriveKey(passphrase, salt!, envelope.kdf.iterations)
  const cipher = { name: 'AES-GCM', iv: iv!, additionalData: headerBytes(header) }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, secret!))
  } catch (error) {
    throw new BackupError('wrong-passphrase', undefined, error)
  }
}

function decode(...texts: string[]): Uint8Array<ArrayBuffer>[] {
  try {
    return texts.map(fromBase64)
  } catch (error) {
    throw new BackupError('corrupt', 'base64', error)
  }
}

function headerBytes(header: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(header))
}

async function deriveKey(passphrase: string, salt: BufferSource, rounds: number) {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  const use = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(kdf, base, use, false, ['encrypt', 'decrypt'])
}
