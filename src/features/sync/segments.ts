/**
 * What devices write into a shared folder: segments, files that are written once and never
 * changed, so that a program that copies them never has two versions of one. A segment is a
 * gzip of a backup with one more member, which the backup's checksum covers:
 *
 *     "slot": { "device": …, "sequence": …, "from": …, "random": … }
 *
 * It holds the rows that were new to the folder, or the whole record. All segments of all
 * devices together, merged in any order, are the record. Its name says who wrote it:
 * `waymark-<device>-<sequence>-<random>.json.gz`.
 *
 * Versions of the app before wrote the whole record into two files in turn, slots:
 * `waymark-<device>-a.json.gz` and `-b`. They are read like any segment, each time they change.
 */
import type { Backup } from '../../learner/model/backup.ts'
import { BackupError, type BackupProblem } from '../../learner/format/backup-error.ts'
import { readBackup, type ReadBackup } from '../../learner/format/read-backup.ts'
import { writeBackup } from '../../learner/format/write-backup.ts'
import type { FolderFile } from './folder.ts'
import { segmentMarkIn, type SegmentMark } from './segment-mark.ts'

/** A segment that could be read. */
export interface Segment {
  name: string
  mark: SegmentMark
  backup: Backup
}

/** A file that was passed over, and why. */
export interface Skipped {
  name: string
  problem: BackupProblem
}

/** How the backup in a file is read: here, or in a worker. @throws BackupError */
export type ReadBlob = (file: Blob) => Promise<ReadBackup>

const segmentPattern = /^waymark-[\w-]{1,64}-\d{1,16}-[0-9a-f]{8}\.json\.gz$/
const slotPattern = /^waymark-([\w-]{1,64})-[ab]\.json\.gz$/

/** The name of the file that a mark belongs into. */
export function segmentName({ device, sequence, random }: SegmentMark): string {
  const place = random === undefined ? (sequence % 2 === 1 ? 'a' : 'b') : `${sequence}-${random}`
  return `waymark-${device}-${place}.json.gz`
}

/** True for a name that some device's segment may have, or its slot. */
export function isSegmentName(name: string): boolean {
  return segmentPattern.test(name) || slotPattern.test(name)
}

/** True for a file that is written anew under its name: a slot, of this device if one is given. */
export function isSlotName(name: string, device?: string): boolean {
  const found = slotPattern.exec(name)
  return found !== null && (device === undefined || found[1] === device)
}

/** The bytes of a segment. */
export async function packSegment(backup: Backup, slot: SegmentMark): Promise<Blob> {
  const text = await writeBackup({ ...backup, slot: { ...slot } })
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Response(packed).blob()
}

/**
 * What is in a segment.
 * @throws BackupError if it is half written, of a newer version, or no segment at all.
 */
export async function readSegment(file: FolderFile, read: ReadBlob = readBackup): Promise<Segment> {
  const { backup, checksum } = await read(await blobOf(file))
  const { slot, ...rest } = backup
  const mark = segmentMarkIn(slot)
  if (!checksum || !mark) throw new BackupError('not-a-backup', 'no segment')
  const name = segmentName(mark)
  if (name !== file.name) throw new BackupError('wrong-shape', `written for ${name}`)
  return { name, mark, backup: rest as Backup }
}

async function blobOf(file: FolderFile): Promise<Blob> {
  try {
    return await file.read()
  } catch (error) {
    throw new BackupError('unreadable', undefined, error)
  }
}
