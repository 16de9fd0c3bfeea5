import { BackupError } from './backup-error.ts'
import { fromBase64 } from './base64.ts'
import { gunzip } from './gunzip.ts'
import { readBackup, type ReadBackup } from './read-backup.ts'
import { scanJson } from './scan-json.ts'
import { backupFormat, backupVersion } from '../model/backup.ts'
import { expand } from './expand-events.ts'

/**
 * What a link may ask of this device before it is trusted. The app makes none of more than
 * 7,000 characters or 400 events.
 */
export const linkLimits = {
  /** Characters of its data. */
  length: 32_768,
  /** Bytes of what these decompress to. */
  bytes: 1024 * 1024,
  /** Objects and arrays inside each other. */
  depth: 32,
  /** Values in all of it. */
  values: 50_000,
} as const

/**
 * The backup inside a link: the data that stand after the mark in its fragment. Everything is
 * distrusted, and each limit is looked at before the step that it guards.
 * @throws BackupError `corrupt` if it was cut off or is no link of ours, `too-large`, `too-deep`
 *   or `too-many` if it asks for too much, and what `readBackup` throws.
 */
export async function readLink(data: string): Promise<ReadBackup> {
  if (data.length > linkLimits.length)
    throw new BackupError('too-large', `${data.length} characters`)
  const bytes = await gunzip(bytesIn(data), linkLimits.bytes)
  const text = new TextDecoder().decode(bytes)
  scanJson(text, linkLimits)
  const events = expand(parse(text))
  if (!events) throw new BackupError('corrupt', 'link')
  const backup = {
    format: backupFormat,
    version: backupVersion,
    exportedAt: new Date().toISOString(),
    events,
    notes: [],
    paths: [],
    preferences: {},
  }
  return readBackup(JSON.stringify(backup))
}

function bytesIn(data: string): Uint8Array<ArrayBuffer> {
  const base64 = data.replaceAll('-', '+').replaceAll('_', '/')
  try {
    return fromBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, '='))
  } catch (error) {
    throw new BackupError('corrupt', 'link', error)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BackupError('corrupt', 'link', error)
  }
}
