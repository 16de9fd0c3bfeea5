/** The latest actions as a link: its data stands after `#`, which no browser sends to a server. */
import { backupFormat, backupVersion } from '../../learner/model/backup.ts'
import { expand } from './expand-events.ts'
import { compact } from './model/compact-events.ts'
import type { ProgressEvent } from '../../learner/model/events.ts'
import { BackupError } from '../../learner/format/backup-error.ts'
import { backupLimits } from '../../learner/format/backup-limits.ts'
import { fromBase64, toBase64 } from '../../learner/format/base64.ts'
import { gunzip } from '../../learner/format/gunzip.ts'
import { progress } from '../../learner/use-progress.ts'

/** What the fragment of such a link begins with. */
const shareMark = '#share='

/** Characters that phones still scan well from a screen (QR version 25, level L, holds 1,853). */
const roomOnCode = 1200
/** Characters that chat programs pass on whole. */
const roomInLink = 7000

/** The latest actions, as many as fit. */
export interface Share {
  link: string
  /** Actions in it. */
  count: number
  /** Actions there are. */
  total: number
}

/** A link for the page at `address`, short enough for a QR code or for a message. */
export async function makeShare(address: string, kind: 'code' | 'link'): Promise<Share> {
  const events = await (await progress.open()).eventsOf()
  const latest = events.sort((a, b) => b.at - a.at)
  const room = (kind === 'code' ? roomOnCode : roomInLink) - address.length - shareMark.length
  // The most that fit, by bisection: each try compresses anew.
  let [fits, tooMany] = [0, Math.min(latest.length, 400) + 1]
  let data = await pack([])
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    const tried = await pack(latest.slice(0, middle))
    if (tried.length > room) tooMany = middle
    else [fits, data] = [middle, tried]
  }
  return { link: `${address}${shareMark}${data}`, count: fits, total: latest.length }
}

async function pack(events: readonly ProgressEvent[]): Promise<string> {
  const text = JSON.stringify(compact(events))
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * The backup file inside the fragment of a link; undefined where there is none. It
 * is then read like any file, with all its checks.
 * @throws BackupError `corrupt` if the link was cut off or damaged.
 */
export async function sharedFile(fragment: string): Promise<Blob | undefined> {
  if (!fragment.startsWith(shareMark)) return undefined
  const data = fragment.slice(shareMark.length).replaceAll('-', '+').replaceAll('_', '/')
  const events = expand(await unpack(data))
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
  return new Blob([JSON.stringify(backup)], { type: 'application/json' })
}

async function unpack(data: string): Promise<unknown> {
  try {
    const bytes = fromBase64(data.padEnd(Math.ceil(data.length / 4) * 4, '='))
    return JSON.parse(new TextDecoder().decode(await gunzip(bytes, backupLimits.bytes)))
  } catch (error) {
    throw new BackupError('corrupt', 'link', error)
  }
}
