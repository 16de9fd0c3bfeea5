/** Why a file cannot be imported, or a backup not be made; the interface has words for each. */
export type BackupProblem =
  /** The file could not be read: it is gone, changed while reading, or access ended. */
  | 'unreadable'
  /** Not JSON at all, or not text. */
  | 'not-json'
  /** A web page: often the login page of a service, saved instead of the file. */
  | 'html'
  /** A zip archive, which may have the backup in it. */
  | 'zip'
  /** JSON, but of something else. */
  | 'not-a-backup'
  /** Written by a newer version of the app, in a format this one does not know. */
  | 'newer-version'
  /** More bytes than a backup can have, perhaps only after decompression. */
  | 'too-large'
  /** Nested deeper than a backup can be. */
  | 'too-deep'
  /** More rows or values than a backup can have. */
  | 'too-many'
  /** A backup, but something in it is not as the format says. */
  | 'wrong-shape'
  /** An object in it has two members of one name: it says two things in one place. */
  | 'ambiguous'
  /** Protected by a passphrase, and none was given. */
  | 'needs-passphrase'
  /** The passphrase does not open it. */
  | 'wrong-passphrase'
  /** Damaged or cut off: its checksum does not fit, or it contradicts itself. */
  | 'corrupt'
  /** What was just written does not hold, when it is read back, what it should. */
  | 'not-as-written'
  /** Nothing was read or written: the worker that does it did not load, or ran out of memory. */
  | 'no-worker'

/** An error of reading or writing a backup. `code` is for the interface, `message` for the log. */
export class BackupError extends Error {
  readonly code: BackupProblem

  /** @param detail where and what, e.g. `events.12.at: -1`. */
  constructor(code: BackupProblem, detail?: string, cause?: unknown) {
    super(detail ? `backup: ${code} (${detail})` : `backup: ${code}`, { cause })
    this.name = 'BackupError'
    this.code = code
  }
}
