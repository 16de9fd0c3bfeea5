import fc from 'fast-check'
import { expect, it } from 'vitest'
import { backupDiff } from '../../../src/features/backup/model/backup-diff.ts'
import type { BackupContents } from '../../../src/learner/model/backup.ts'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { editNote, mayWrite, type NoteWriter } from '../../../src/learner/model/edit-note.ts'
import { fold, nextStamp, type ProgressEvent } from '../../../src/learner/model/events.ts'
import { mergeContents } from '../../../src/learner/model/merge-backups.ts'
import type { NoteRow, NoteVersion } from '../../../src/learner/model/notes.ts'
import { lawTimeout, runs } from '../../fixtures/runs.ts'

const tenYears = 10 * 365 * 24 * 3600 * 1000
const works = ['attention', 'bert']

/** One device, or one copy of a device's profile. */
interface Device {
  id: string
  skew: number
  contents: BackupContents
  writer: NoteWriter
  /** A version this device's editor once had before it, by work. */
  remembered: Map<string, NoteVersion>
}

/** What happens, in any order. */
const device = fc.nat(2)
const work = fc.constantFrom(...works)
const anyStep = fc.oneof(
  fc.record({
    do: fc.constant('tick' as const),
    device,
    work,
    field: fc.constantFrom('status', 'star', 'minutes'),
    value: fc.constantFrom('todo', 'done', true),
  }),
  fc.record({
    do: fc.constant('write' as const),
    device,
    work,
    over: fc.constantFrom('shown' as const, 'all' as const, 'remembered' as const, 'none' as const),
  }),
  fc.record({ do: fc.constant('reopen' as const), device }),
  fc.record({ do: fc.constant('export' as const), device }),
  fc.record({ do: fc.constant('import' as const), device, file: fc.nat(20) }),
  fc.record({ do: fc.constant('copy profile' as const), device, to: device }),
  fc.record({
    do: fc.constant('set clock' as const),
    device,
    skew: fc.integer({ min: -tenYears, max: tenYears }),
  }),
)

/** Three devices, the files they exported, and what has really been done, for comparison. */
class World {
  private made = 0
  readonly devices: Device[] = [0, 1, 2].map((i) => ({
    id: `device-${i}`,
    skew: 0,
    contents: { events: [], notes: [], paths: [] },
    writer: { id: `first-${i}`, edits: 0 },
    remembered: new Map(),
  }))
  readonly files: BackupContents[] = []
  readonly events = new Map<string, ProgressEvent>()
  /** Every version ever written, with all the versions it was written over, near and far. */
  readonly history = new Map<string, { work: string; over: Set<string> }>()

  run(step: Step): void {
    const device = this.devices[step.device]!
    if (step.do === 'tick') this.tick(device, step)
    else if (step.do === 'write') this.write(device, step)
    else if (step.do === 'reopen') device.writer = this.freshWriter()
    else if (step.do === 'export') this.files.push(device.contents)
    else if (step.do === 'set clock') device.skew = step.skew
    else if (step.do === 'import') {
      const file = this.files[step.file % Math.max(1, this.files.length)]
      if (file) device.contents = mergeContents(device.contents, file)
    } else if (device !== this.devices[step.to]) {
      // What the overwritten profile held is in its last file.
      const target = this.devices[step.to]!
      this.files.push(target.contents)
      const writer = this.freshWriter()
      this.devices[step.to] = { ...device, writer, remembered: new Map() }
    }
  }

  private now(device: Device): number {
    this.made += 1
    return 1_790_000_000_000 + this.made + device.skew
  }

  private freshWriter(): NoteWriter {
    this.made += 1
    return { id: `writer-${this.made}`, edits: 0 }
  }

  private tick(device: Device, { work, field, value }: Extract<Step, { do: 'tick' }>): void {
    const now = this.now(device)
    const held = fold(device.contents.events).get(work)?.fields[field]
    const at = nextStamp(now, held?.at)
    const event = { id: `event-${this.made}`, at, device: device.id, work, field, value }
    this.events.set(event.id, event)
    device.contents = mergeContents(device.contents, { events: [event], notes: [], paths: [] })
  }

  private write(device: Device, { work, over }: Extract<Step, { do: 'write' }>): void {
    const row = device.contents.notes.find((note) => note.work === work)
    if (!mayWrite(row, device.writer)) device.writer = this.freshWriter()
    const old = this.chosen(device, row, { work, over })
    const edit = { work, text: `text ${this.made}`, now: this.now(device), device: device.id }
    const next = editNote(row, { ...edit, writer: device.writer, over: old })
    const version = next.versions.find(({ text }) => text === edit.text)!
    this.history.set(nameOf(version), {
      work,
      over: new Set(old.flatMap((one) => [nameOf(one), ...this.history.get(nameOf(one))!.over])),
    })
    device.remembered.set(work, old[0] ?? version)
    device.writer = { id: device.writer.id, edits: device.writer.edits + 1 }
    const others = device.contents.notes.filter((note) => note !== row)
    device.contents = { ...device.contents, notes: [...others, next] }
  }

  private chosen(
    device: Device,
    row: NoteRow | undefined,
    { work, over }: { work: string; over: 'shown' | 'all' | 'remembered' | 'none' },
  ): NoteVersion[] {
    const remembered = device.remembered.get(work)
    if (over === 'remembered') return remembered ? [remembered] : []
    if (over === 'none') return []
    return row?.versions.slice(0, over === 'shown' ? 1 : undefined) ?? []
  }

  /** The versions that no version was written over. */
  standing(): string[] {
    const replaced = new Set([...this.history.values()].flatMap(({ over }) => [...over]))
    return [...this.history.keys()].filter((name) => !replaced.has(name)).sort()
  }
}

type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never

function nameOf({ writer, edit }: NoteVersion): string {
  return `${writer}/${edit}`
}

/** Every device reads every file and every other device's last state, each in its own order. */
function exchangeAll(world: World, order: readonly number[]): BackupContents[] {
  const files = [...world.files, ...world.devices.map(({ contents }) => contents)]
  return world.devices.map(({ contents }, i) => {
    const shuffled = files
      .map((file, j) => ({ file, key: order[(j * 3 + i) % order.length]! }))
      .sort((a, b) => a.key - b.key)
    // Some files arrive twice.
    const arriving = [...shuffled, ...shuffled.slice(0, order[0]! % 3)]
    return arriving.reduce((state, { file }) => mergeContents(state, file), contents)
  })
}

it(
  'agrees on all devices after any exchange of files, with copies of profiles and wrong clocks',
  { timeout: lawTimeout },
  () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 24 }),
        fc.array(fc.nat(100), { minLength: 5, maxLength: 12 }),
        (steps, order) => {
          const world = new World()
          for (const step of steps) world.run(step)
          const [first, ...rest] = exchangeAll(world, order)
          for (const other of rest) {
            expect(canonicalJson(other)).toBe(canonicalJson(first))
            expect(canonicalJson([...fold(other.events)])).toBe(
              canonicalJson([...fold(first!.events)]),
            )
            expect(backupDiff(first!, other).events).toEqual({ new: 0, missing: 0 })
          }
          // No event is lost, none is invented, none is changed.
          expect(new Map(first!.events.map((event) => [event.id, event]))).toEqual(world.events)
          // No text is lost that no later text was written over, and no other stands.
          const standing = first!.notes.flatMap(({ versions }) => versions.map(nameOf)).sort()
          expect(standing).toEqual(world.standing())
        },
      ),
      { numRuns: runs },
    )
  },
)
