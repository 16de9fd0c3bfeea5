import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'
import { gunzip } from './gunzip.ts'

/** Where a backup may be read from: a chosen file, bytes, or text. */
export type BackupSource = Blob | Uint8Array<ArrayBuffer> | string

/**
 * The text of a file that may be a backup, decompressed if it is gzip. A file that
 * is too large is refused before it is read.
 * @throws BackupError `unreadable`, `too-large`, `zip`, `not-json` or `corrupt`.
 */
export async function readText(source: BackupSource): Promise<string> {
  if (typeof source === 'string') {
    checkSize(source.length)
    return source.replace(/^\uFEFF/, '')
  }
  checkSize(source instanceof Blob ? source.size : source.byteLength)
  const bytes = source instanceof Blob ? await bytesOf(source) : source
  if (startsWith(bytes, [0x50, 0x4b])) throw new BackupError('zip')
  const plain = startsWith(bytes, [0x1f, 0x8b]) ? await gunzip(bytes, backupLimits.bytes) : bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch (error) {
    throw new BackupError(startsWith(plain, [brace]) ? 'corrupt' : 'not-json', 'not UTF-8', error)
  }
}

const brace = 0x7b

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    throw new BackupError('unreadable', undefined, error)
  }
}

function checkSize(bytes: number): void {
  if (bytes > backupLimits.bytes) throw new BackupError('too-large', `${bytes} bytes`)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
