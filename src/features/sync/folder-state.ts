import * as v from 'valibot'
import { ifFits } from '../../learner/format/schema-parts.ts'
import type { WaymarkDatabase } from '../../learner/storage/database.ts'
import { metaKeys } from '../../learner/storage/meta-keys.ts'

/** A segment that this device wrote and found as it wrote it. */
export interface OwnSegment {
  name: string
  from: number
  sequence: number
  /** Bytes. */
  size: number
}

/** A file of somebody else that was read. */
export interface ReadFile {
  name: string
  /** The same as long as the file is. */
  key: string
  device: string
  from: number
  sequence: number
}

/** What this device remembers of the folder: how it signs there, what it wrote, what it read. */
export interface FolderState {
  device: string
  /** Of the last segment it began to write; 0 for none. */
  sequence: number
  /** Versions of the app before there were segments sign with it; they read this row too. */
  session: string
  own: readonly OwnSegment[]
  /** Own files whose time is over: what they hold is in `own` too, or was never whole. */
  stale: readonly string[]
  read: readonly ReadFile[]
  /** What is written next is to hold the whole record. */
  whole: boolean
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const placed = { name: v.string(), from: count, sequence: count }

const folderState = v.looseObject({
  device: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  sequence: count,
  session: v.string(),
  own: v.optional(v.array(v.looseObject({ ...placed, size: count }))),
  stale: v.optional(v.array(v.string())),
  read: v.optional(v.array(v.looseObject({ ...placed, key: v.string(), device: v.string() }))),
  whole: v.optional(v.boolean()),
})

/** What a row of `meta` remembers of the folder; undefined where the value makes no sense. */
export function folderStateIn(value: unknown): FolderState | undefined {
  const found = ifFits(folderState, value)
  if (!found) return undefined
  const { own = [], stale = [], read = [], whole = true } = found
  return { ...found, own, stale, read, whole }
}

/** What this device remembers of the folder. One that remembers nothing takes a fresh name. */
export async function folderStateOf(db: WaymarkDatabase): Promise<FolderState> {
  const known = folderStateIn((await db.meta.get(metaKeys.signature))?.value)
  if (known) return known
  const [device, session] = [crypto.randomUUID(), crypto.randomUUID()]
  return { device, session, sequence: 0, own: [], stale: [], read: [], whole: true }
}

/** Remembers it. @returns the same. */
export async function rememberState(db: WaymarkDatabase, state: FolderState): Promise<FolderState> {
  await db.meta.put({ key: metaKeys.signature, value: state })
  return state
}
