import { backupFormat, backupVersion, type Backup } from '../../model/backup.ts'
import { sameJson } from '../../model/canonical-json.ts'
import { beginsEpoch } from '../../model/epochs.ts'
import { mergeBackups } from '../../model/merge-backups.ts'
import { beginGeneration } from '../begin-generation.ts'
import type { WaymarkDatabase } from '../database.ts'
import { readRecord } from '../export-backup.ts'
import { metaKeys } from '../meta-keys.ts'
import { membersIn } from '../meta-rows.ts'
import { settingKeys } from '../setting-keys.ts'
import { writeRecord } from '../write-record.ts'
import type { Recorded } from './live-segments.ts'

/**
 * Gives the database back what it lacks and the journal holds, in one transaction. It begins
 * a generation, for which the journal is then written anew.
 * @returns the number of works of which something came back; 0 where another tab was faster.
 * @throws what Dexie throws; nothing was written then.
 */
export async function restoreRecord(db: WaymarkDatabase, recorded: Recorded): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const before = await readRecord(db, { preferences: {} })
    const after = mergeBackups(before, backupOf(recorded))
    await beginGeneration(db, recorded.generations)
    await writeRecord(db, before, after)
    await db.meta.put({ key: metaKeys.cameBack, value: true })
    const chosen = recorded.settings[settingKeys.preferences]
    if (chosen !== undefined && !(await db.meta.get(settingKeys.preferences))) {
      await db.meta.put({ key: settingKeys.preferences, value: chosen })
    }
    return worksThatDiffer(before, after)
  })
}

function backupOf({ contents, settings }: Recorded): Backup {
  return {
    ...membersIn(settings[settingKeys.members]),
    format: backupFormat,
    version: backupVersion,
    exportedAt: new Date(0).toISOString(),
    ...contents,
    preferences: {},
  }
}

/** How many works `after` says something of that `before` does not. */
function worksThatDiffer(before: Backup, after: Backup): number {
  const events = new Set(before.events.map(({ id }) => id))
  const notes = new Map(before.notes.map((note) => [note.work, note]))
  return new Set([
    ...after.events
      .filter((event) => !events.has(event.id) && !beginsEpoch(event))
      .map(({ work }) => work),
    ...after.notes.filter((note) => !sameJson(note, notes.get(note.work))).map(({ work }) => work),
  ]).size
}
