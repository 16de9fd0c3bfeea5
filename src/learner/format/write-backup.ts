import { unknownMembers, type Backup } from '../model/backup.ts'
import { canonicalJson } from '../model/canonical-json.ts'
import { BackupError } from './backup-error.ts'
import { checksumOf } from './checksum.ts'
import { encryptBackup } from './encrypt-backup.ts'
import { readBackup, type ReadOptions } from './read-backup.ts'
import type { BackupSource } from './read-text.ts'

/**
 * The text of a backup file: JSON with one row a line, each row in canonical form,
 * and the checksum before the rows (a damaged stretch that swallows it swallows
 * something else too, and is noticed). One backup always gives the same text.
 */
export async function writeBackup(backup: Backup): Promise<string> {
  const { format, version, exportedAt, events, notes, paths, preferences } = backup
  const members = [
    ...Object.entries({ format, version, exportedAt, checksum: await checksumOf(backup) }),
    ...Object.entries({ events, notes, paths, preferences }),
    ...Object.entries(unknownMembers(backup)).filter(([, value]) => value !== undefined),
  ]
  return `{\n${members.map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`).join(',\n')}\n}\n`
}

/** A file with a backup, encrypted if there is a passphrase. */
export async function writeBackupFile(backup: Backup, passphrase?: string): Promise<string> {
  const text = await writeBackup(backup)
  return passphrase === undefined ? text : encryptBackup(text, passphrase)
}

/**
 * Reads what was written, back from where it was written to, and compares.
 * @throws BackupError if it cannot be read, `corrupt` if it is not the same backup.
 */
export async function verifyBackup(
  source: BackupSource,
  backup: Backup,
  options?: ReadOptions,
): Promise<void> {
  const read = await readBackup(source, options)
  if (!read.checked || canonicalJson(read.backup) !== canonicalJson(backup)) {
    throw new BackupError('corrupt', 'what was read back is not what was written')
  }
}

function lines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return canonicalJson(value)
  return `[\n${value.map(canonicalJson).join(',\n')}\n]`
}
