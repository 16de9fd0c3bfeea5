import { BackupError } from './backup-error.ts'
import { canonicalText } from './canonical-text.ts'

const pattern = /^sha256:[0-9a-f]{64}$/

/**
 * The checksum of a file's value: `sha256:` and the SHA-256, in hexadecimal, of the
 * canonical JSON (RFC 8785) of all its members but `checksum`, in UTF-8.
 */
export async function checksumOf(value: object): Promise<string> {
  const { checksum: _, ...content } = value as { checksum?: unknown }
  return checksumOfText(canonicalText(content))
}

/** The checksum of a value whose canonical JSON, without `checksum`, is already there. */
export async function checksumOfText(canonical: string): Promise<string> {
  const bytes = new TextEncoder().encode(canonical)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/**
 * Checks a file's value against the checksum it carries. A file without one is
 * accepted, because other tools may write backups too; a checksum under another
 * name is not, because then the name is damaged.
 * @returns the checksum; undefined where it carries none.
 * @throws BackupError `corrupt` if it does not fit.
 */
export async function verifyChecksum(value: object): Promise<string | undefined> {
  const members = Object.entries(value)
  const found = members.find(([key]) => key === 'checksum')
  if (!found) {
    const stray = members.find(([, text]) => typeof text === 'string' && pattern.test(text))
    if (stray) throw new BackupError('corrupt', `a checksum named ${JSON.stringify(stray[0])}`)
    return undefined
  }
  const checksum = await checksumOf(value)
  if (found[1] !== checksum) throw new BackupError('corrupt', 'checksum')
  return checksum
}
