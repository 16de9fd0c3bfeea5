import { unknownMembers, type Backup } from '../model/backup.ts'
import { BackupError } from './backup-error.ts'
import { canonicalRows, canonicalText } from './canonical-text.ts'
import { checksumOfText } from './checksum.ts'
import { encryptBackup } from './encrypt-backup.ts'
import { readBackup, type ReadOptions } from './read-backup.ts'
import type { BackupSource } from './read-text.ts'

/** A backup file, and what tells it from others. */
export interface WrittenBackup {
  text: string
  /** The checksum of the backup: the one that `readBackup` finds in the file. */
  checksum: string
}

/**
 * The text of a backup file: JSON with one row a line, each row in canonical form,
 * and the checksum before the rows (a damaged stretch that swallows it swallows
 * something else too, and is noticed). One backup always gives the same text.
 */
export async function writeBackup(backup: Backup): Promise<string> {
  return (await write(backup)).text
}

/** A file with a backup, encrypted if there is a passphrase. */
export async function writeBackupFile(backup: Backup, passphrase?: string): Promise<WrittenBackup> {
  const { text, checksum } = await write(backup)
  return { text: passphrase === undefined ? text : await encryptBackup(text, passphrase), checksum }
}

/**
 * Reads what was written, back from where it was written to.
 * @param checksum that of the backup that was written.
 * @throws BackupError if it cannot be read, `not-as-written` if it is not the same backup.
 */
export async function verifyBackup(
  source: BackupSource,
  checksum: string,
  options?: ReadOptions,
): Promise<void> {
  const read = await readBackup(source, options)
  if (read.checksum !== checksum) {
    throw new BackupError('not-as-written')
  }
}

async function write(backup: Backup): Promise<WrittenBackup> {
  const { format, version, exportedAt, events, notes, paths, preferences } = backup
  const head = Object.entries({ format, version, exportedAt }).map(written)
  const rows = Object.entries({ events, notes, paths, preferences, ...unknownMembers(backup) })
    .filter(([, value]) => value !== undefined)
    .map(written)
  const checksum = await checksumOfText(
    `{${[...head, ...rows].sort(byKey).map(compact).join(',')}}`,
  )
  const all = [...head, written(['checksum', checksum]), ...rows]
  return { text: `{\n${all.map(lines).join(',\n')}\n}\n`, checksum }
}

/** A member of the file, its rows in canonical form: made once, for the checksum and for the file. */
interface Written {
  key: string
  text: string | string[]
}

function written([key, value]: [string, unknown]): Written {
  return { key, text: Array.isArray(value) ? canonicalRows(value) : canonicalText(value) }
}

function compact({ key, text }: Written): string {
  return `${JSON.stringify(key)}:${typeof text === 'string' ? text : `[${text.join(',')}]`}`
}

function lines({ key, text }: Written): string {
  const value = typeof text === 'string' ? text : `[\n${text.join(',\n')}\n]`
  return `${JSON.stringify(key)}: ${text.length === 0 ? '[]' : value}`
}

function byKey(a: Written, b: Written): number {
  return a.key < b.key ? -1 : 1
}
