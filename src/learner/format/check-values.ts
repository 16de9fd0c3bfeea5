import type { Backup } from '../model/backup.ts'
import { canonicalJson, sameJson } from '../model/canonical-json.ts'
import { forgottenIn } from '../model/epochs.ts'
import { editsForgotten, editsSeen, inOrder, type NoteRow } from '../model/notes.ts'
import { BackupError } from './backup-error.ts'
import { latestStamp } from './backup-limits.ts'

/**
 * Looks through a parsed value for what JSON text can say and the app cannot keep:
 * a member named `__proto__`, and numbers too great to be written again (`1e999`).
 * The nesting must be bounded already.
 * @throws BackupError `wrong-shape`.
 */
export function checkJson(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new BackupError('wrong-shape', 'a number out of range')
  }
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, '__proto__')) throw new BackupError('wrong-shape', '__proto__')
  for (const member of Object.values(value)) checkJson(member)
}

/**
 * Checks what a schema cannot say: each id stands for one row, no stamp is absurd at
 * the moment `now`, and the notes know of the versions they hold. Rows that stand
 * in the file twice, the same, count once.
 * @returns the backup with each row once.
 * @throws BackupError `corrupt` for an id with two meanings, `wrong-shape` for the rest.
 */
export function checkRows(backup: Backup, now: number): Backup {
  const latest = latestStamp(now)
  const events = once(backup.events, 'id')
  const notes = once(backup.notes, 'work')
  const paths = once(backup.paths, 'id')
  checkStamps(events, latest)
  for (const { versions } of notes) checkStamps(versions, latest)
  checkStamps(paths, latest)
  for (const stamp of forgottenIn(events).paths.values()) {
    if (stamp > latest) throw new BackupError('wrong-shape', `a path gone up to ${stamp}`)
  }
  notes.forEach(checkNote)
  return { ...backup, events, notes, paths }
}

function checkStamps(rows: readonly { at?: number }[], latest: number): void {
  for (const { at = 0 } of rows) {
    if (at > latest) throw new BackupError('wrong-shape', `stamp ${at}`)
  }
}

function once<K extends string, T extends Record<K, string>>(rows: T[], key: K): T[] {
  const byKey = new Map<string, T>()
  for (const row of rows) {
    const held = byKey.get(row[key])
    if (!held) byKey.set(row[key], row)
    else if (!sameJson(held, row)) throw new BackupError('corrupt', `${key} ${row[key]} twice`)
  }
  return byKey.size === rows.length ? rows : [...byKey.values()]
}

function checkNote(row: NoteRow): void {
  const unseen = row.versions.find(({ writer, edit }) => editsSeen(row, writer) < edit)
  if (unseen) throw new BackupError('wrong-shape', `note ${row.work}: unseen ${unseen.writer}`)
  const early = Object.entries(editsForgotten(row)).find(
    ([writer, edits]) => editsSeen(row, writer) < edits,
  )
  if (early) throw new BackupError('wrong-shape', `note ${row.work}: forgot unseen ${early[0]}`)
  if (
    row.versions.length > 1 &&
    canonicalJson(inOrder(row.versions)) !== canonicalJson(row.versions)
  ) {
    throw new BackupError('wrong-shape', `note ${row.work}: versions out of order`)
  }
}
