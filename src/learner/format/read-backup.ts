import { backupFormat, backupVersion, type Backup } from '../model/backup.ts'
import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'
import { checkEnvelope, checkShape } from './backup-schema.ts'
import { checkJson, checkRows } from './check-values.ts'
import { verifyChecksum } from './checksum.ts'
import { decryptBackup, encryptedFormat } from './encrypt-backup.ts'
import { readText, type BackupSource } from './read-text.ts'
import { countMembers, scanJson } from './scan-json.ts'

/** A backup that may be trusted to be one, and how it came. */
export interface ReadBackup {
  backup: Backup
  /** It was protected by a passphrase. */
  encrypted: boolean
  /**
   * The checksum it carried, which fits: two backups have the same one exactly when they are
   * the same. A file of another tool may have none.
   */
  checksum: string | undefined
}

/** What reading may need to know. */
export interface ReadOptions {
  /** Opens the file if it is encrypted. */
  passphrase?: string | undefined
  /** The wall clock, in milliseconds since 1970. */
  now?: number
}

/**
 * Reads a backup: plain, gzip or encrypted. Everything in the file is distrusted;
 * either all of it is as the format says or nothing is returned. Members this
 * version does not know are kept. Lone surrogates are kept in texts and values, and
 * refused in ids. An object that has two members of one name is refused (RFC 7493, 2.3):
 * what it says depends on who reads it.
 * @throws BackupError with any code; `needs-passphrase` asks to call it again with one.
 */
export async function readBackup(
  source: BackupSource,
  { passphrase, now = Date.now() }: ReadOptions = {},
): Promise<ReadBackup> {
  const file = parse(await readText(source))
  if (file['format'] !== encryptedFormat) return { ...(await check(file, now)), encrypted: false }
  checkVersion(file['version'], 1)
  await verifyChecksum(file)
  checkEnvelope(file)
  if (!passphrase) throw new BackupError('needs-passphrase')
  const inside = await readText(await decryptBackup(file, passphrase))
  return { ...(await check(parse(inside), now)), encrypted: true }
}

/** The object that a file's text is. */
function parse(text: string): Record<string, unknown> {
  const start = text.slice(0, 500)
  if (/^\s*<(!doctype html|!--|html|head|body|script)/i.test(start)) throw new BackupError('html')
  const members = scanJson(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // A file that began as a backup has been damaged on its way.
    const begun = /^\s*\{/.test(start) && start.includes(backupFormat)
    throw new BackupError(begun ? 'corrupt' : 'not-json', undefined, error)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BackupError('not-a-backup')
  }
  // The parser keeps the last of two members of one name, and says nothing of the others.
  if (countMembers(value) !== members) throw new BackupError('ambiguous', 'a name stands twice')
  return value as Record<string, unknown>
}

async function check(file: Record<string, unknown>, now: number) {
  if (file['format'] !== backupFormat) throw new BackupError('not-a-backup')
  checkVersion(file['version'], backupVersion)
  checkCounts(file)
  checkJson(file)
  const checksum = await verifyChecksum(file)
  checkShape(file)
  const { checksum: _, ...rest } = file
  return { backup: checkRows(rest as Backup, now), checksum }
}

function checkVersion(version: unknown, known: number): void {
  if (typeof version === 'number' && version > known) {
    throw new BackupError('newer-version', `version ${version}`)
  }
}

function checkCounts(file: Record<string, unknown>): void {
  for (const table of ['events', 'notes', 'paths'] as const) {
    const rows = file[table]
    if (Array.isArray(rows) && rows.length > backupLimits[table]) {
      throw new BackupError('too-many', `${rows.length} ${table}`)
    }
  }
}
