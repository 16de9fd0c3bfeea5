/**
 * The log of the LevelDB behind a profile's IndexedDB: blocks of 32 KB with records, of which
 * one that does not fit is cut into a first, middle and last fragment.
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const blockSize = 32 * 1024
const headSize = 7
const firstFragment = 2

/** The newest log of a profile that no browser uses. */
function newestLog(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB')
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .map((name) => join(folder, name))
  return logs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]!
}

/** Where the first fragments of records end, in bytes from the beginning of the newest log. */
export function firstFragments(profile: string): number[] {
  const log = readFileSync(newestLog(profile))
  const found: number[] = []
  for (let at = 0; at + headSize <= log.length;) {
    const left = blockSize - (at % blockSize)
    // A record does not begin where its head does not fit.
    if (left < headSize) {
      at += left
      continue
    }
    const [length, type] = [log.readUInt16LE(at + 4), log[at + 6]]
    at += headSize + length
    if (type === firstFragment && at <= log.length) found.push(at)
  }
  return found
}

/** Cuts the newest log off, as a death in the middle of writing it does. */
export function cutLog(profile: string, length: number): void {
  truncateSync(newestLog(profile), length)
}
