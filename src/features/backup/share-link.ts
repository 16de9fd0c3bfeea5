/** The latest actions as a link: its data stands after `#`, which no browser sends to a server. */
import { compact } from '../../learner/format/compact-events.ts'
import type { ProgressEvent } from '../../learner/model/events.ts'
import { toBase64 } from '../../learner/format/base64.ts'
import { countActions, latestActions } from '../../learner/storage/latest-actions.ts'
import { progress } from '../../learner/use-progress.ts'

/** What the fragment of such a link begins with. */
const shareMark = '#share='

/** Characters that phones still scan well from a screen (QR version 25, level L, holds 1,853). */
const roomOnCode = 1200
/** Characters that chat programs pass on whole. */
const roomInLink = 7000
/** More actions than fit: each has an id of 16 random bytes, which no packing makes shorter. */
const mostInLink = 400

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
  const storage = await progress.open()
  const total = await countActions(storage)
  const latest = await latestActions(storage, mostInLink)
  const room = (kind === 'code' ? roomOnCode : roomInLink) - address.length - shareMark.length
  // The most that fit, by bisection: each try compresses anew.
  let [fits, tooMany] = [0, latest.length + 1]
  let data = await pack([])
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    const tried = await pack(latest.slice(0, middle))
    if (tried.length > room) tooMany = middle
    else [fits, data] = [middle, tried]
  }
  return { link: `${address}${shareMark}${data}`, count: fits, total }
}

async function pack(events: readonly ProgressEvent[]): Promise<string> {
  const text = JSON.stringify(compact(events))
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * The data of such a link in the fragment of an address, as they stand; undefined where there
 * are none. Whoever reads them distrusts them: `learner/format/read-link.ts`, in a worker.
 */
export function linkDataIn(fragment: string): string | undefined {
  return fragment.startsWith(shareMark) ? fragment.slice(shareMark.length) : undefined
}
