import { expose } from 'comlink'
import { BackupError } from '../format/backup-error.ts'
import { outcomeOf, type Outcome } from '../failure.ts'
import { readBackup, type ReadBackup } from '../format/read-backup.ts'
import { readLink } from '../format/read-link.ts'
import type { BackupSource } from '../format/read-text.ts'

/** What can be read: a file, or the data of a link. */
export type Source = { file: BackupSource } | { link: string }

/** What the worker that reads can be asked. */
export const reader = {
  /** Reads and checks what a source holds. Never rejects. */
  read(source: Source, passphrase?: string): Promise<Outcome<ReadBackup>> {
    return outcomeOf(async () => {
      try {
        return 'link' in source
          ? await readLink(source.link)
          : await readBackup(source.file, { passphrase })
      } catch (error) {
        // Whatever else goes wrong in reading, it is the source that could not be read.
        throw error instanceof BackupError ? error : new BackupError('unreadable', '', error)
      }
    })
  },
  /** Lets another worker ask it the same, so that what was read need not pass through the page. */
  lend(port: MessagePort): void {
    expose(reader, port)
  },
}

export type Reader = typeof reader
