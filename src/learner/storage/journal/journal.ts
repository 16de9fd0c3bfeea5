import { sameJson } from '../../model/canonical-json.ts'
import type { Json } from '../../model/events.ts'
import { mergeContents } from '../../model/merge-backups.ts'
import { sameContents } from '../../model/same-contents.ts'
import type { Position } from '../journal-position.ts'
import type { LoggedRows } from '../journal-port.ts'
import type { JournalFolder, SegmentFile } from './folder.ts'
import {
  agrees,
  isTidy,
  liveSegments,
  recordedIn,
  roomForMore,
  type Recorded,
} from './live-segments.ts'
import type { JournalAnswer, JournalProblem } from './messages.ts'
import type { Stored } from './read-stored.ts'
import { encodeRecord } from './records.ts'
import { createSegment, isSegmentName, latest, readSegment, type Segment } from './segment.ts'
import { writeSnapshot } from './write-snapshot.ts'

/** What a journal works with. */
export interface JournalParts {
  folder: JournalFolder
  /** Reads the database as it is now. */
  readStored(): Promise<Stored>
  /** Runs a task while no other tab runs one. */
  alone<T>(task: () => Promise<T>): Promise<T>
}

/** A segment this writer has open. */
interface OpenSegment {
  generation: string
  file: SegmentFile
  /** Bytes written to it. */
  size: number
}

/** A segment nobody had open. */
interface TakenSegment {
  file: SegmentFile
  segment: Segment
}

/** How long after a failure the journal is not written anew, in milliseconds. */
const rest = 60_000

/**
 * The second copy of the record: a log in segments, each written by one tab. What a tab
 * commits it appends to its own; written anew, as a snapshot of the database, is only what
 * nobody has open. No operation rejects; each says how the journal stands.
 */
export class Journal {
  private own: OpenSegment | undefined
  private appends: Promise<unknown> = Promise.resolve()
  private problem: JournalProblem | undefined
  private failedAt = -Infinity

  constructor(private readonly parts: JournalParts) {}

  /** Writes down what a transaction has committed. Resolves once it is on disk, or could not be written. */
  append(position: Position, rows: LoggedRows): Promise<JournalAnswer> {
    return this.inTurn(async () => {
      const own = await this.segmentFor(position)
      this.write(own, encodeRecord('rows', rows, position.sequence))
      return own
    })
  }

  /** Writes down the preferences, in whatever segment is open; where none is, the next snapshot has them. */
  keepPreferences(position: Position, value: Record<string, Json>): Promise<JournalAnswer> {
    return this.inTurn(async () => {
      const own = await this.segmentFor(position)
      this.write(own, encodeRecord('preferences', { at: Date.now(), value }))
      return own
    })
  }

  /**
   * Compares the journal with the database, which stood at `position` when this session opened
   * it, and writes the journal anew where it lacks something, is damaged, or is untidy.
   * @param preferences those the page has kept; where it has none, the answer has the journal's.
   */
  async check(
    position: Position | undefined,
    preferences?: Record<string, Json>,
  ): Promise<JournalAnswer> {
    try {
      const segments = await this.parts.alone(() => this.readAll())
      const held = latest(segments.map((segment) => segment.preferences()))?.value
      if (preferences && position && !sameJson(preferences, held)) {
        await this.keepPreferences(position, preferences)
      }
      const right = agrees(segments, position) && isTidy(segments)
      const answer = right
        ? ({ state: position ? 'kept' : 'empty' } as const)
        : await this.rewrite()
      return preferences || !held ? answer : { ...answer, preferences: held }
    } catch (error) {
      return this.failed(error)
    }
  }

  /**
   * Writes the journal anew, as a snapshot of the database beside what other tabs have open.
   * The old segments go when the snapshot is on disk: a crash leaves too much, never too
   * little. Nothing is touched where the journal holds what the database does not.
   */
  async rewrite(): Promise<JournalAnswer> {
    try {
      return await this.parts.alone(() => this.rewriteAlone())
    } catch (error) {
      return this.failed(error)
    }
  }

  /** Every segment, as it is now; one that cannot be read counts as damaged. */
  async readAll(): Promise<Segment[]> {
    const { folder } = this.parts
    const names = (await folder.list()).filter(isSegmentName)
    return Promise.all(
      names.map(async (name) => readSegment(name, await folder.read(name).catch(nothing))),
    )
  }

  private async rewriteAlone(): Promise<JournalAnswer> {
    const { folder, readStored } = this.parts
    // What is appended from here on goes to a new segment, which stays.
    this.own?.file.close()
    this.own = undefined
    const taken: TakenSegment[] = []
    try {
      for await (const segment of this.takeAll()) taken.push(segment)
      const inHand = new Set(taken.map(({ segment }) => segment.name))
      const others = (await this.readAll()).filter(({ name }) => !inHand.has(name))
      const segments = [...taken.map(({ segment }) => segment), ...others]
      // After the segments, so that it has all that was committed before it was logged.
      const stored = await readStored()
      const recorded = recordedIn(liveSegments(segments, stored.position))
      if (lacks(stored, recorded)) return { state: 'ahead', recorded }
      if (!stored.position) return { state: 'empty' }
      const preferences = latest(segments.map((segment) => segment.preferences()))
      await writeSnapshot(folder, stored.position, { ...stored, preferences })
    } finally {
      for (const { file } of taken) file.close()
    }
    for (const { segment } of taken) await folder.remove(segment.name)
    this.problem = undefined
    return { state: 'kept' }
  }

  /** Opens every segment that no tab has open, so that none can be written to any more. */
  private async *takeAll(): AsyncGenerator<TakenSegment> {
    const { folder } = this.parts
    for (const name of (await folder.list()).filter(isSegmentName)) {
      const file = await folder.take(name)
      if (file) yield { file, segment: readSegment(name, bytesOf(file)) }
    }
  }

  /** Appends one at a time, in the order they were asked for. */
  private inTurn(write: () => Promise<OpenSegment>): Promise<JournalAnswer> {
    const turn = this.appends.then(async (): Promise<JournalAnswer> => {
      try {
        const own = await write()
        if (own.size > roomForMore) void this.rewrite()
        return this.problem ? await this.catchUp() : { state: 'kept' }
      } catch (error) {
        // What was half written is passed over when it is read; nothing is written after it.
        this.own?.file.close()
        this.own = undefined
        return this.failed(error)
      }
    })
    this.appends = turn
    return turn
  }

  /** After something could not be written, all is, as soon as there is room again. */
  private async catchUp(): Promise<JournalAnswer> {
    if (Date.now() < this.failedAt + rest) return { state: 'behind', problem: this.problem! }
    return this.rewrite()
  }

  private async segmentFor({ generation }: Position): Promise<OpenSegment> {
    if (this.own?.generation === generation) return this.own
    this.own?.file.close()
    this.own = undefined
    const { file } = await createSegment(this.parts.folder, generation)
    this.own = { generation, file, size: 0 }
    return this.own
  }

  private write(own: OpenSegment, bytes: Uint8Array): void {
    own.file.append(bytes)
    own.file.flush()
    own.size += bytes.length
  }

  private failed(error: unknown): JournalAnswer {
    if ((error as Error).name === 'NotSupportedError') return { state: 'none' }
    console.warn('the second copy of the record could not be written', error)
    this.problem = (error as Error).name === 'QuotaExceededError' ? 'quota' : 'failed'
    this.failedAt = Date.now()
    return { state: 'behind', problem: this.problem }
  }
}

const nothing = () => new Uint8Array()

/** What a file holds; nothing, where the disk does not give it any more. */
function bytesOf(file: SegmentFile): Uint8Array {
  try {
    return file.read()
  } catch {
    return nothing()
  }
}

/** True if the union of both is not what the database holds. */
function lacks({ contents, settings }: Stored, recorded: Recorded): boolean {
  if (Object.keys(recorded.settings).some((key) => settings[key] === undefined)) return true
  return !sameContents(mergeContents(contents, recorded.contents), contents)
}
