/**
 * The worker that keeps the journal. It has no window and no network; it reads the database
 * and never writes to it. Start it as a module worker, send `JournalRequest`s with an `id`
 * each, receive the answers under the same ids.
 */
import { databaseName } from '../database-name.ts'
import { Journal } from './journal.ts'
import type { JournalAnswer, JournalRequest } from './messages.ts'
import { openJournalFolder } from './opfs-folder.ts'
import { readStored } from './read-stored.ts'

/** Held by whoever writes the journal anew. */
const lockName = 'waymark.journal'

const opened = openJournalFolder().then(
  (folder) =>
    folder &&
    new Journal({
      folder,
      readStored: () => readStored(databaseName),
      alone: (task) => navigator.locks.request(lockName, task),
    }),
)

async function answer(request: JournalRequest): Promise<JournalAnswer> {
  const journal = await opened
  if (!journal) return { state: 'none' }
  switch (request.ask) {
    case 'check':
      return journal.check(request.position, request.preferences)
    case 'append':
      return journal.append(request.position, request.rows)
    case 'rewrite':
      return journal.rewrite()
    case 'keep-preferences':
      return journal.keepPreferences(request.position, request.preferences)
  }
}

addEventListener('message', ({ data }: MessageEvent<JournalRequest & { id: number }>) => {
  void answer(data).then((answer) => postMessage({ id: data.id, answer }))
})
