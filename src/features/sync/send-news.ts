import { backupFormat, backupVersion, type Backup } from '../../learner/model/backup.ts'
import { beginsEpoch } from '../../learner/model/epochs.ts'
import { exportBackup, type BackupSettings } from '../../learner/storage/export-backup.ts'
import { rememberBackup } from '../../learner/storage/last-backup.ts'
import { forgetNames, nameFromNow, readUnsent, type Unsent } from '../../learner/storage/unsent.ts'
import { rememberState, type FolderState } from './folder-state.ts'
import { writeSegment, type Round } from './write-segment.ts'

/**
 * Writes what the folder does not have yet into a segment: the rows that are new, or the whole
 * record where that is due, where it is not known what is new, and where an epoch begins.
 * @param slots own files of an older version of the app, which the whole record makes superfluous.
 * @returns the state that is remembered now; the same as before if there was nothing to write.
 */
export async function sendNews(
  round: Round,
  state: FolderState,
  settings: BackupSettings,
  slots: readonly string[],
): Promise<FolderState> {
  const unsent = state.whole ? undefined : await readUnsent(round.db)
  if (!unsent || unsent.events.some(beginsEpoch)) {
    return sendWhole(round, state, settings, slots)
  }
  return unsent.names.length === 0 ? state : sendRows(round, state, settings, unsent)
}

async function sendRows(
  round: Round,
  state: FolderState,
  { now = Date.now() }: BackupSettings,
  { events, notes, names }: Unsent,
): Promise<FolderState> {
  const { db } = round
  const backup: Backup = {
    format: backupFormat,
    version: backupVersion,
    exportedAt: new Date(now).toISOString(),
    events,
    notes,
    paths: [],
    preferences: {},
  }
  const held = await db.events.count()
  const sent = await writeSegment(round, state, { backup })
  await db.transaction('rw', db.meta, async () => {
    await rememberState(db, sent)
    await forgetNames(db, names)
    await rememberBackup(db, { at: now, events: held })
  })
  return sent
}

/** Writes the whole record, which makes all own files before it superfluous. */
export async function sendWhole(
  round: Round,
  state: FolderState,
  settings: BackupSettings,
  slots: readonly string[] = [],
): Promise<FolderState> {
  const { db } = round
  const due = { ...state, whole: true }
  // What is written from here on is named, and may be in the record already: then it is sent twice.
  await db.transaction('rw', db.meta, async () => {
    await rememberState(db, due)
    await nameFromNow(db)
  })
  const backup: Backup = await exportBackup(db, settings)
  const replaces = [...state.own.map(({ name }) => name), ...slots]
  const sent = await writeSegment(round, due, { backup, from: 1, replaces })
  await db.transaction('rw', db.meta, async () => {
    await rememberState(db, { ...sent, whole: false })
    await rememberBackup(db, { at: Date.parse(backup.exportedAt), events: backup.events.length })
  })
  return { ...sent, whole: false }
}
