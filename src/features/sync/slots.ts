/**
 * What a device writes into a shared folder: two files of its own, `…-a` and `…-b`,
 * written in turn, so that one of them is whole at every moment. Nobody else writes
 * them. A slot is a gzip of a backup with one more member:
 *
 *     "slot": { "device": …, "sequence": …, "session": … }
 *
 * The backup's checksum covers it. `sequence` counts up over both slots; `session`
 * tells two copies of one profile apart.
 */
import type { Backup } from '../../learner/model/backup.ts'
import { BackupError, type BackupProblem } from '../../learner/format/backup-error.ts'
import { readBackup, type ReadBackup } from '../../learner/format/read-backup.ts'
import { writeBackup } from '../../learner/format/write-backup.ts'
import type { FolderFile } from './folder.ts'
import { slotMarkIn, type SlotMark } from './slot-mark.ts'

/** A slot that could be read. */
export interface Slot {
  name: string
  mark: SlotMark
  backup: Backup
}

/** A file that was passed over, and why. */
export interface Skipped {
  name: string
  problem: BackupProblem
}

/** How the backup in a file is read: here, or in a worker. @throws BackupError */
export type ReadFile = (file: Blob) => Promise<ReadBackup>

const pattern = /^waymark-([\w-]{1,64})-([ab])\.json\.gz$/

/** The name of a device's slot. */
export function slotName(device: string, sequence: number): string {
  return `waymark-${device}-${sequence % 2 === 1 ? 'a' : 'b'}.json.gz`
}

/** True for a name that some device's slot may have. */
function isSlotName(name: string): boolean {
  return pattern.test(name)
}

/** The bytes of a slot. */
export async function packSlot(backup: Backup, slot: SlotMark): Promise<Blob> {
  const text = await writeBackup({ ...backup, slot: { ...slot } })
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Response(packed).blob()
}

/**
 * What is in a slot.
 * @throws BackupError if it is half written, of a newer version, or no slot at all.
 */
export async function readSlot(file: FolderFile, read: ReadFile = readBackup): Promise<Slot> {
  const { backup, checksum } = await read(await readFile(file))
  const { slot, ...rest } = backup
  const mark = slotMarkIn(slot)
  if (!checksum || !mark) throw new BackupError('not-a-backup', 'no slot')
  const name = slotName(mark.device, mark.sequence)
  if (name !== file.name) throw new BackupError('wrong-shape', `written for ${name}`)
  return { name, mark, backup: rest as Backup }
}

async function readFile(file: FolderFile): Promise<Blob> {
  try {
    return await file.read()
  } catch (error) {
    throw new BackupError('unreadable', undefined, error)
  }
}

/** Every slot in the folder that can be read, and the files that were passed over. */
export async function readSlots(
  files: readonly FolderFile[],
  read?: ReadFile,
): Promise<{ slots: Slot[]; skipped: Skipped[] }> {
  const slots: Slot[] = []
  const skipped: Skipped[] = []
  for (const file of files.filter(({ name }) => isSlotName(name))) {
    try {
      slots.push(await readSlot(file, read))
    } catch (error) {
      if (!(error instanceof BackupError)) throw error
      skipped.push({ name: file.name, problem: error.code })
    }
  }
  return { slots, skipped }
}

/** Of each device and session its newest slot. */
export function newestSlots(slots: readonly Slot[]): Slot[] {
  const newest = new Map<string, Slot>()
  for (const slot of slots) {
    const key = `${slot.mark.device} ${slot.mark.session}`
    const held = newest.get(key)
    if (!held || held.mark.sequence < slot.mark.sequence) newest.set(key, slot)
  }
  return [...newest.values()]
}
