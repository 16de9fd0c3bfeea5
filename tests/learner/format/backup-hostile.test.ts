import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import type { BackupProblem } from '../../../src/learner/format/backup-error.ts'
import { backupLimits, latestStamp, maxStamp } from '../../../src/learner/format/backup-limits.ts'
import { checksumOf } from '../../../src/learner/format/checksum.ts'
import { readBackup } from '../../../src/learner/format/read-backup.ts'
import type { BackupSource } from '../../../src/learner/format/read-text.ts'
import { countMembers, scanJson } from '../../../src/learner/format/scan-json.ts'
import { writeBackup } from '../../../src/learner/format/write-backup.ts'
import { sampleBackup } from '../../fixtures/sample-backup.ts'

// Many runs and key derivations: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (change: object) => JSON.stringify({ ...sampleBackup, ...change })
const [event] = sampleBackup.events
const [note] = sampleBackup.notes
const withEvent = (change: object) => file({ events: [{ ...event, ...change }] })
const withNote = (change: object) => file({ notes: [{ ...note, ...change }] })
const withVersion = (change: object) =>
  withNote({ versions: [{ ...note!.versions[0], ...change }] })
const without = (key: string) => file({ [key]: undefined })
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const written = await writeBackup(sampleBackup)

/** A file that fails the test if anyone reads it. */
class UnreadFile extends Blob {
  override get size() {
    return 200 * 1024 * 1024
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error('was read')
  }
}

class LostFile extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotFoundError'))
  }
}

const hostile: Record<string, [BackupProblem, BackupSource]> = {
  'an empty file': ['not-json', ''],
  'white space': ['not-json', ' \n '],
  'a picture': ['not-json', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  'a text': ['not-json', 'ticked: bert'],
  'UTF-16': ['not-json', new Uint8Array([0xff, 0xfe, 0x7b, 0])],
  'bytes that are no UTF-8': ['corrupt', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  'a login page': ['html', '\n <!DOCTYPE html><html><title>Sign in</title>'],
  'a login page as bytes': ['html', bytes('<html lang="zh">')],
  'a zip named .json': ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  'a file that is gone': ['unreadable', new LostFile()],
  '200 MB': ['too-large', new UnreadFile()],
  'a long text': ['too-large', 'x'.repeat(backupLimits.bytes + 1)],
  'a gzip bomb': ['too-large', new Uint8Array(gzipSync(Buffer.alloc(backupLimits.bytes + 1)))],
  'half a gzip': ['corrupt', new Uint8Array(gzipSync(written).subarray(0, 100))],
  'gzip in gzip': ['not-json', new Uint8Array(gzipSync(gzipSync(written)))],
  'a depth of 10,000': ['too-deep', nested(10_000)],
  'a depth of 10,000 in an unknown member': ['too-deep', `{"x":${nested(10_000)}}`],
  'a depth of 33': ['too-deep', nested(33)],
  'a great many values': ['too-many', `[${'0,'.repeat(backupLimits.values)}0]`],
  'too many events': ['too-many', file({ events: Array(backupLimits.events + 1).fill(0) })],
  null: ['not-a-backup', 'null'],
  'a list': ['not-a-backup', '[]'],
  'other JSON': ['not-a-backup', '{"format":"todo-list","version":1}'],
  'no format': ['not-a-backup', without('format')],
  'an object of a backup': ['not-a-backup', file({ format: { toString: 'waymark-backup' } })],
  'half a backup': ['corrupt', written.slice(0, written.length / 2)],
  'a newer version': ['newer-version', file({ version: 2, events: 'elsewhere' })],
  'a version that is no number': ['wrong-shape', file({ version: '1' })],
  'version 0': ['wrong-shape', file({ version: 0 })],
  'no version': ['wrong-shape', without('version')],
  'no events': ['wrong-shape', without('events')],
  'no notes': ['wrong-shape', without('notes')],
  'no paths': ['wrong-shape', without('paths')],
  'no preferences': ['wrong-shape', without('preferences')],
  'preferences that are a list': ['wrong-shape', file({ preferences: [] })],
  'events that are an object': ['wrong-shape', file({ events: { length: 0 } })],
  'an event that is null': ['wrong-shape', file({ events: [null] })],
  'an event that is a list': ['wrong-shape', file({ events: [[]] })],
  'an event without a value': ['wrong-shape', withEvent({ value: undefined })],
  'an event without an id': ['wrong-shape', withEvent({ id: undefined })],
  'an empty id': ['wrong-shape', withEvent({ id: '' })],
  'an id that is a number': ['wrong-shape', withEvent({ id: 7 })],
  'an id with a line break': ['wrong-shape', withEvent({ id: 'a\nb' })],
  'an id that is a lone surrogate': ['wrong-shape', withEvent({ id: '\ud800' })],
  'an id of 201 characters': ['wrong-shape', withEvent({ id: 'x'.repeat(201) })],
  'a work named __proto__': ['wrong-shape', withEvent({ work: '__proto__' })],
  'a field named __proto__': ['wrong-shape', withEvent({ field: '__proto__' })],
  'a stamp that is text': ['wrong-shape', withEvent({ at: '2026-11-21' })],
  'a stamp that is NaN': ['wrong-shape', withEvent({ at: NaN })],
  'a stamp before 1970': ['wrong-shape', withEvent({ at: -1 })],
  'half a millisecond': ['wrong-shape', withEvent({ at: 0.5 })],
  'a stamp after the year 9999': ['wrong-shape', withEvent({ at: maxStamp + 1 })],
  'a stamp of the year 9999': ['wrong-shape', withEvent({ at: maxStamp })],
  'a stamp out of range': ['wrong-shape', written.replace('"at":1790000000000', '"at":1e999')],
  'a value out of range': ['wrong-shape', file({ x: 0 }).replace('"x":0', '"x":-1e999')],
  'a date that is none': ['wrong-shape', file({ exportedAt: '2026-13-40T00:00:00Z' })],
  'a date in words': ['wrong-shape', file({ exportedAt: 'yesterday' })],
  '__proto__ in a row': [
    'wrong-shape',
    file({}).replace('"value":"done"', '"value":{"__proto__":{"polluted":true}}'),
  ],
  '__proto__ in the file': ['wrong-shape', file({}).replace('{', '{"__proto__":{"events":[]},')],
  'two lists of events': ['ambiguous', written.replace('"events": [', '"events": [], "events": [')],
  'two lists of events, one in disguise': [
    'ambiguous',
    written.replace('"notes"', '"\\u0065vents": [],\n"notes"'),
  ],
  'a row that says two things': ['ambiguous', written.replace('"at":', '"at":1,"at":')],
  'one id with two meanings': ['corrupt', file({ events: [event, { ...event, value: 'todo' }] })],
  'an event of an epoch too great': ['wrong-shape', withEvent({ epoch: 1_000_000_001 })],
  'a path gone for good': [
    'wrong-shape',
    withEvent({ work: '*', field: 'epoch', value: { paths: { mine: maxStamp } } }),
  ],
  'an event of the epoch before any': ['wrong-shape', withEvent({ epoch: 0 })],
  'a note that let go of what it has not seen': ['wrong-shape', withNote({ forgotten: { w: 1 } })],
  'two notes on one work': ['corrupt', file({ notes: [note, { ...note, seen: { w: 1 } }] })],
  'two paths with one id': ['corrupt', file({ paths: [{ id: 'p' }, { id: 'p', at: 1 }] })],
  'a note without a text': ['wrong-shape', withVersion({ text: undefined })],
  'a note that is a number': ['wrong-shape', withVersion({ text: 3 })],
  'a note edited 0 times': ['wrong-shape', withVersion({ edit: 0 })],
  'a note with an absurd stamp': ['wrong-shape', withVersion({ at: maxStamp })],
  'a note that has not seen itself': ['wrong-shape', withNote({ seen: {} })],
  'a note that has seen a list': ['wrong-shape', withNote({ seen: [] })],
  'a note that holds a text twice': [
    'wrong-shape',
    withNote({ versions: [note!.versions[0], note!.versions[0]] }),
  ],
  'a path without an id': ['wrong-shape', file({ paths: [{ at: 1 }] })],
  'a checksum that does not fit': ['corrupt', file({ checksum: `sha256:${'0'.repeat(64)}` })],
  'a checksum of another kind': ['corrupt', file({ checksum: 'md5:0' })],
  'a checksum that is null': ['corrupt', file({ checksum: null })],
}

describe('a hostile file is refused:', () => {
  it.each(Object.entries(hostile))('%s', async (_, [code, source]) => {
    await expect(readBackup(source)).rejects.toMatchObject({ name: 'BackupError', code })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('and the message says where', async () => {
    await expect(readBackup(withEvent({ at: -1 }))).rejects.toThrow('events.0.at')
  })

  it('though its checksum fits', async () => {
    const wrong = { ...sampleBackup, events: [{ ...event, at: -1 }] }
    const text = JSON.stringify({ ...wrong, checksum: await checksumOf(wrong) })
    await expect(readBackup(text)).rejects.toMatchObject({ code: 'wrong-shape' })
  })
})

describe('an odd file is accepted:', () => {
  it('with unknown members everywhere, which are kept', async () => {
    const odd = {
      ...sampleBackup,
      attachments: [{ name: 'a' }],
      constructor: 1,
      prototype: null,
      toString: 'x',
      events: [{ ...event, confidence: 0.5, constructor: {} }],
      notes: [{ ...note, pinned: true, versions: [{ ...note!.versions[0], format: 'markdown' }] }],
    }
    expect((await readBackup(JSON.stringify(odd))).backup).toEqual(odd)
  })

  it('with lone surrogates in texts and values, which survive', async () => {
    const odd = { ...sampleBackup, events: [{ ...event, value: { '\udc00': '\ud83d' } }] }
    const { backup } = await readBackup(JSON.stringify(odd))
    expect((await readBackup(bytes(await writeBackup(backup)))).backup).toEqual(odd)
  })

  it('with fields named as members of every object', async () => {
    const odd = { ...sampleBackup, events: [{ ...event, field: 'constructor', work: 'toString' }] }
    expect((await readBackup(JSON.stringify(odd))).backup).toEqual(odd)
  })

  it('with nothing in it', async () => {
    const bare = { ...sampleBackup, events: [], notes: [], paths: [], preferences: {} }
    expect((await readBackup(JSON.stringify(bare))).backup).toEqual(bare)
  })
})

describe('the greatest stamp', () => {
  it('leaves room for clocks that are centuries ahead, and for edits above it', async () => {
    const now = Date.UTC(2026, 10, 21)
    const last = withEvent({ at: latestStamp(now) })
    await expect(readBackup(last, { now })).resolves.toBeDefined()
    const edited = withEvent({ at: latestStamp(now) + 1 })
    await expect(readBackup(edited, { now })).rejects.toMatchObject({ code: 'wrong-shape' })
    await expect(readBackup(edited, { now: now + 1 })).resolves.toBeDefined()
  })

  it('accepts stamps of today on a device whose clock stands at 1970', async () => {
    await expect(readBackup(written, { now: 0 })).resolves.toBeDefined()
  })
})

describe('looking through JSON', () => {
  it('counts members as the parser does, whatever stands in the texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(scanJson(text, { depth: 99, values: 9999 })).toBe(countMembers(JSON.parse(text)))
      }),
    )
  })

  it('does not count brackets and commas in strings', () => {
    const text = JSON.stringify({ a: '[[[[,,,,\\"[[[', b: ['"', '\\'] })
    expect(() => scanJson(text, { depth: 2, values: 5 })).not.toThrow()
  })

  it('counts every nesting that is open at once', () => {
    expect(() => scanJson('[{"a":[]}]', { depth: 2, values: 9 })).toThrow('too-deep')
    expect(() => scanJson('[[],[],{}]', { depth: 2, values: 9 })).not.toThrow()
  })

  it('ends at the end of a text that is cut off in a string', () => {
    expect(() => scanJson('{"a":"b\\', { depth: 2, values: 9 })).not.toThrow()
  })
})
