import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BackupContents } from '../../../src/learner/model/backup.ts'
import { beginEpoch } from '../../../src/learner/model/begin-epoch.ts'
import { canonicalJson } from '../../../src/learner/model/canonical-json.ts'
import { editNote } from '../../../src/learner/model/edit-note.ts'
import { beginsEpoch } from '../../../src/learner/model/epochs.ts'
import { honored, mergeContents } from '../../../src/learner/model/merge-backups.ts'
import { contentsByHand } from '../../../src/learner/model/merge-by-hand.ts'
import { importDelta, type ImportDelta } from '../../../src/learner/model/import-delta.ts'
import { withoutImport } from '../../../src/learner/model/without-import.ts'
import { olderMerge } from '../../fixtures/older-merge.ts'
import { lawTimeout, recordRuns } from '../../fixtures/runs.ts'

const nothing: BackupContents = { events: [], notes: [], paths: [] }
const tenYears = 10 * 365 * 24 * 3600 * 1000

interface Device {
  id: string
  skew: number
  contents: BackupContents
  /** The last import, to be taken back. */
  last?: ImportDelta
}

const device = fc.nat(2)
const anyStep = fc.oneof(
  fc.record({ do: fc.constantFrom('tick', 'note', 'path'), device: fc.nat(3) }),
  fc.record({ do: fc.constant('exchange'), device: fc.nat(3), other: fc.nat(3) }),
  fc.record({ do: fc.constant('export'), device: fc.nat(3) }),
  fc.record({ do: fc.constantFrom('replace', 'merge by hand'), device, file: fc.nat(9) }),
  fc.record({ do: fc.constantFrom('empty', 'take back'), device }),
  fc.record({
    do: fc.constant('set clock'),
    device,
    skew: fc.integer({ min: -tenYears, max: tenYears }),
  }),
)

type Step = { do: string; device: number; other?: number; file?: number; skew?: number }

/** Four devices, of which the last has a version of the app that never heard of epochs. */
class World {
  private made = 0
  readonly devices: Device[] = [0, 1, 2, 3].map((i) => ({
    id: `device-${i}`,
    skew: 0,
    contents: nothing,
  }))
  readonly files: BackupContents[] = []
  readonly ticked = new Set<string>()
  /** Events that a learner let go of somewhere. */
  readonly letGo = new Set<string>()
  /** Events that a learner brought back somewhere, or kept while replacing the rest. */
  readonly saidAgain = new Set<string>()

  run(step: Step): void {
    const own = this.devices[step.device]!
    const file = this.files[(step.file ?? 0) % Math.max(1, this.files.length)] ?? nothing
    if (step.do === 'tick') this.tick(own)
    else if (step.do === 'note') this.note(own)
    else if (step.do === 'path') this.path(own)
    else if (step.do === 'exchange') this.take(own, this.devices[step.other!]!.contents)
    else if (step.do === 'export') this.files.push(own.contents)
    else if (step.do === 'set clock') own.skew = step.skew!
    else if (step.do === 'take back') this.takeBack(own)
    else if (step.do === 'merge by hand') this.import(own, contentsByHand(own.contents, file))
    else this.replace(own, step.do === 'empty' ? nothing : honored(file))
  }

  /** What a device reads of another's file, each in its own way. */
  take(own: Device, file: BackupContents): void {
    const merge = own === this.devices[3] ? olderMerge : mergeContents
    own.contents = merge(own.contents, file)
  }

  private now(own: Device): number {
    this.made += 1
    return 1_790_000_000_000 + this.made + own.skew
  }

  private tick(own: Device): void {
    const at = this.now(own)
    const event = { id: `event-${this.made}`, at, device: own.id, work: 'bert', field: 'status' }
    this.ticked.add(event.id)
    this.take(own, { ...nothing, events: [{ ...event, value: 'done' }] })
  }

  private note(own: Device): void {
    const now = this.now(own)
    const row = own.contents.notes[0]
    const writer = { id: `writer-${this.made}`, edits: 0 }
    const edit = { work: 'bert', text: `text ${this.made}`, now, device: own.id, writer }
    const notes = [editNote(row, { ...edit, over: row?.versions ?? [] })]
    own.contents = { ...own.contents, notes }
  }

  private path(own: Device): void {
    const held = own.contents.paths[0]?.at ?? 0
    const row = { id: 'mine', at: Math.max(this.now(own), held + 1), title: `path ${this.made}` }
    own.contents = { ...own.contents, paths: [row] }
  }

  private replace(own: Device, target: BackupContents): void {
    const mark = { id: `epoch-${++this.made}`, device: own.id, now: this.now(own) }
    this.import(own, beginEpoch(own.contents, target, { ...mark, again: true }))
    for (const id of idsIn(target)) this.saidAgain.add(id)
  }

  private takeBack(own: Device): void {
    if (!own.last) return
    const target = withoutImport(own.last, own.contents)
    const mark = { id: `epoch-${++this.made}`, device: own.id, now: this.now(own) }
    this.import(own, beginEpoch(own.contents, target, { ...mark, again: false }))
    delete own.last
  }

  private import(own: Device, after: BackupContents): void {
    const [before, next] = [idsIn(own.contents), idsIn(after)]
    for (const id of before) if (!next.has(id)) this.letGo.add(id)
    for (const id of next) if (!before.has(id)) this.saidAgain.add(id)
    // What merging by hand says again stood here already, and an epoch of the file let go of it.
    for (const { id, epoch } of after.events) if (epoch) this.saidAgain.add(id)
    own.last = importDelta(own.contents, after)
    own.contents = after
  }
}

function idsIn({ events }: BackupContents): Set<string> {
  return new Set(events.filter((event) => !beginsEpoch(event)).map(({ id }) => id))
}

it(
  'agrees on all devices that honor epochs, and brings nothing back, after any exchange',
  { timeout: lawTimeout },
  () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 24 }),
        fc.array(fc.nat(100), { minLength: 5, maxLength: 12 }),
        (steps, order) => {
          const world = new World()
          for (const step of steps) world.run(step)
          const files = world.devices.map(({ contents }) => contents)
          // Each reads the files of all, in its own order; the older one among the first.
          for (const [i, own] of world.devices.entries()) {
            const shuffled = files
              .map((file, j) => ({ file, key: order[(j * 3 + i) % order.length]! }))
              .sort((a, b) => a.key - b.key)
            for (const { file } of shuffled) world.take(own, file)
          }
          const [first, second, third, older] = world.devices.map(({ contents }) => contents)
          expect(canonicalJson(second)).toBe(canonicalJson(first))
          expect(canonicalJson(third)).toBe(canonicalJson(first))
          const there = idsIn(first!)
          for (const id of world.ticked) {
            if (!world.letGo.has(id)) expect(there.has(id)).toBe(true)
            else if (!world.saidAgain.has(id)) expect(there.has(id)).toBe(false)
          }
          // The older device goes on writing all it ever knew: nobody is infected by it.
          expect(canonicalJson(mergeContents(first!, older!))).toBe(canonicalJson(first))
        },
      ),
      { numRuns: recordRuns },
    )
  },
)
