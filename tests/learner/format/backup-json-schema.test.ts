import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { backupLimits, maxStamp } from '../../../src/learner/format/backup-limits.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import { writeBackup, writeBackupFile } from '../../../src/learner/format/write-backup.ts'
import { anyBackup } from '../../fixtures/arbitrary-backup.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

type Schema = { $defs: Record<string, never>; properties: Record<string, { maxItems?: number }> }

const read = (name: string) =>
  JSON.parse(readFileSync(`public/schemas/${name}.schema.json`, 'utf8')) as Schema

const schema = read('waymark-backup-1')
const ajv = new Ajv2020({ strict: true, allErrors: false })
const fits = ajv.compile(schema)
const fitsEncrypted = ajv.compile(read('waymark-backup-encrypted-1'))

describe('the published JSON Schema', () => {
  it('describes every backup the app writes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (backup) => {
        expect(fits(JSON.parse(await writeBackup(backup))), JSON.stringify(fits.errors)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('describes encrypted backups', async () => {
    const { text } = await writeBackupFile(sampleBackup, 'secret')
    expect(fitsEncrypted(JSON.parse(text))).toBe(true)
    expect(fits(JSON.parse(text))).toBe(false)
  })

  it('has the same limits as the app', () => {
    for (const table of ['events', 'notes', 'paths'] as const) {
      expect(schema.properties[table]!.maxItems).toBe(backupLimits[table])
    }
    const { stamp, note } = schema.$defs as unknown as {
      stamp: { maximum: number }
      note: { properties: { versions: { maxItems: number } } }
    }
    expect(stamp.maximum).toBe(maxStamp)
    expect(note.properties.versions.maxItems).toBe(backupLimits.versions)
  })

  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, [], {}, '', 'text', '\ud800', 'a\u0000', '__proto__', true),
    fc.constantFrom<unknown>(-1, 0, 0.5, 1, 2, maxStamp + 1, 'x'.repeat(201), '2026-11-21'),
  )

  it('and the reader refuse the same values', async () => {
    const [event, ...events] = sampleBackup.events
    const sample = { ...sampleBackup, events: [{ ...event!, epoch: 2 }, ...events] }
    const members = [...placesIn(sample)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...members), fc.option(junk), async (place, value) => {
        const file = structuredClone(sample) as unknown
        const target = place.slice(0, -1).reduce((at, key) => at[key]!, file as Nested)
        const last = place.at(-1)!
        if (value === null) delete target[last]
        else target[last] = value as Nested
        const accepted = await readBackup(JSON.stringify(file)).then(
          () => true,
          () => false,
        )
        const text = JSON.parse(JSON.stringify(file)) as unknown
        // What a schema cannot say: the reader may refuse more than the schema.
        if (accepted) expect(fits(text), JSON.stringify(fits.errors)).toBe(true)
        else if (!beyondSchema.some((key) => place.includes(key))) expect(fits(text)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

interface Nested {
  [key: string]: Nested
}

/** Rules that hold between values: which versions a note has seen. */
const beyondSchema = ['notes']

/** The way to every member in a value. */
function* placesIn(value: unknown, way: string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    yield [...way, key]
    yield* placesIn(member, [...way, key])
  }
}
