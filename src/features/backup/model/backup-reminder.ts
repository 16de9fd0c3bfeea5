/** What decides whether to remind of a backup. Times are milliseconds since 1970. */
export interface ReminderFacts {
  now: number
  /** When the last backup was made; undefined for never. */
  lastBackup?: number
  /** Actions recorded since then. */
  changes: number
  /**
   * True where the browser may delete what is stored: it has not promised to keep it, or
   * it is Safari, which deletes after seven days without a visit (WebKit's Intelligent
   * Tracking Prevention; https://webkit.org/blog/10218/).
   */
  mayBeDeleted: boolean
}

const day = 24 * 60 * 60 * 1000

/** Actions without a backup that are worth a reminder where storage is kept. */
const manyChanges = 40
/** The same where it may be deleted. */
const someChanges = 10

/**
 * True when enough would be lost to be worth a quiet reminder: many actions, or fewer
 * where the browser may delete them; never twice within a week of a backup unless very
 * much was done since.
 */
export function backupDue({ now, lastBackup, changes, mayBeDeleted }: ReminderFacts): boolean {
  const enough = mayBeDeleted ? someChanges : manyChanges
  if (changes < enough) return false
  return lastBackup === undefined || now - lastBackup > 7 * day || changes >= 3 * enough
}
