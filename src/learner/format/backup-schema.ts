/**
 * The shape of a backup, as the published JSON Schema says it
 * (`public/schemas/waymark-backup-1.schema.json`; a test holds them together). It
 * only looks: what is kept is the value as it was parsed, so members unknown here
 * are kept too.
 */
import * as v from 'valibot'
import type { Backup } from '../model/backup.ts'
import { backupFormat, backupVersion } from '../model/backup.ts'
import { maxEpoch } from '../model/epochs.ts'
import { BackupError } from './backup-error.ts'
import { backupLimits, maxStamp } from './backup-limits.ts'
import { anyList, key, keyPattern, plainObject } from './schema-parts.ts'

const stamp = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxStamp))

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

const counts = v.pipe(plainObject, v.record(key, count))

const event = v.looseObject({
  id: key,
  at: stamp,
  device: key,
  work: key,
  field: key,
  value: v.unknown(),
  undoes: v.optional(key),
  epoch: v.optional(v.pipe(count, v.maxValue(maxEpoch))),
})

const noteVersion = v.looseObject({
  writer: key,
  edit: count,
  text: v.string(),
  at: stamp,
  device: key,
})

const note = v.looseObject({
  work: key,
  versions: v.pipe(v.array(noteVersion), v.maxLength(backupLimits.versions)),
  seen: counts,
  forgotten: v.optional(counts),
})

const path = v.looseObject({ id: key, at: v.optional(stamp) })

const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such date'),
)

const backup = v.looseObject({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  exportedAt: moment,
  events: v.array(event),
  notes: v.array(note),
  paths: v.array(path),
  preferences: plainObject,
})

/** The same for a file whose events were looked at. */
const allButEvents = v.looseObject({ ...backup.entries, events: anyList })

/**
 * The value, now known to be a backup.
 * @throws BackupError `wrong-shape`, naming the first value that does not fit.
 */
export function checkShape(value: unknown): asserts value is Backup {
  const { events } = value as { events?: unknown }
  const plain = Array.isArray(events) && events.every(isPlainlyEvent)
  check(plain ? allButEvents : backup, value)
}

/**
 * True for a row that `event` accepts too; it takes a quarter of the time, and a log is long.
 * Why another is refused, `event` has to say.
 */
function isPlainlyEvent(row: Record<string, unknown> | null): boolean {
  if (typeof row !== 'object' || row === null) return false
  const { id, at, device, work, field, value, undoes, epoch } = row
  return (
    isKey(id) &&
    isCount(at, 0, maxStamp) &&
    isKey(device) &&
    isKey(work) &&
    isKey(field) &&
    value !== undefined &&
    (undoes === undefined || isKey(undoes)) &&
    (epoch === undefined || isCount(epoch, 1, maxEpoch))
  )
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && keyPattern.test(value)
}

function isCount(value: unknown, min: number, max: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max
}

const envelope = v.looseObject({
  version: v.literal(1),
  kdf: v.looseObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/)),
  }),
  cipher: v.looseObject({
    name: v.literal('AES-GCM'),
    iv: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{16}$/)),
  }),
  data: v.string(),
})

/** An encrypted backup as it stands in its file; see `encrypt-backup.ts`. */
export type Envelope = v.InferOutput<typeof envelope>

/**
 * The value, now known to be an encrypted backup.
 * @throws BackupError `wrong-shape`, naming the first value that does not fit.
 */
export function checkEnvelope(value: unknown): asserts value is Envelope {
  check(envelope, value)
}

function check(schema: v.GenericSchema, value: unknown): void {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return
  const [issue] = result.issues
  throw new BackupError('wrong-shape', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
}
