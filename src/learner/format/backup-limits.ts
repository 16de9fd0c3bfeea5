/**
 * What a file may ask of this device before it is trusted. Far above what a learner
 * makes in a lifetime, far below what freezes a phone.
 */
export const backupLimits = {
  /** Bytes of a file, and of what it decompresses to. */
  bytes: 64 * 1024 * 1024,
  /** Objects and arrays inside each other. */
  depth: 32,
  /** Values in the whole file: members, elements, objects and arrays. */
  values: 8_000_000,
  events: 500_000,
  notes: 50_000,
  paths: 10_000,
  /** Texts that stand side by side in one note. */
  versions: 1_000,
  /** Characters of an id, a field or any other key. */
  keyLength: 200,
} as const

/** The last millisecond of the year 9999: no stamp of a file is above it. */
export const maxStamp = 253_402_300_799_999

/** How far a clock may have been ahead, in milliseconds: a thousand years. */
const ahead = 1000 * 365.25 * 24 * 3600 * 1000

/**
 * The greatest stamp accepted at the moment `now`, in milliseconds since 1970. It
 * moves on with the clock, so a stamp from a file always leaves room above it:
 * edits raise the stamp they replace by one, and their own backup stays readable.
 */
export function latestStamp(now: number): number {
  const sensible = Math.max(now, Date.UTC(2026))
  return Math.min(maxStamp, sensible + ahead)
}
