import type { Position } from '../journal-position.ts'
import type { LoggedRows } from '../journal-port.ts'
import type { JournalFolder } from './folder.ts'
import type { Stored } from './read-stored.ts'
import { encodeRecord } from './records.ts'
import { createSegment, type KeptPreferences } from './segment.ts'

/** Bytes that are gathered before they are written. */
const batch = 256 * 1024

/**
 * Writes a segment that holds everything up to `position`, a row a record, so that a damaged
 * one costs no other. It resolves when the disk has it; where that fails, nothing is left of it.
 * @throws what the folder throws.
 */
export async function writeSnapshot(
  folder: JournalFolder,
  { generation, replaces, sequence }: Position,
  { contents, settings, preferences }: Snapshot,
): Promise<void> {
  const { name, file } = await createSegment(folder, generation)
  try {
    for (const bytes of batches([
      ...contents.events.map((event) => rows({ events: [event] })),
      ...contents.notes.map((note) => rows({ notes: [note] })),
      ...contents.paths.map((path) => rows({ paths: [path] })),
      rows({ settings }),
      ...(preferences ? [encodeRecord('preferences', preferences)] : []),
      encodeRecord('whole', { replaces }, sequence),
    ])) {
      file.append(bytes)
    }
    file.flush()
  } catch (error) {
    file.close()
    await folder.remove(name).catch(() => {})
    throw error
  }
  file.close()
}

type Snapshot = Omit<Stored, 'position'> & { preferences: KeptPreferences | undefined }

const rows = (some: LoggedRows) => encodeRecord('rows', some)

function* batches(records: readonly Uint8Array[]): Generator<Uint8Array> {
  for (let from = 0; from < records.length;) {
    let [to, size] = [from, 0]
    while (to < records.length && size < batch) size += records[to++]!.length
    const bytes = new Uint8Array(size)
    let at = 0
    for (; from < to; from++) {
      bytes.set(records[from]!, at)
      at += records[from]!.length
    }
    yield bytes
  }
}
