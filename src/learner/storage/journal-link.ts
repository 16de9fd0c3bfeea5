import { secondCopy } from '../second-copy.ts'
import { whenIdle } from '../../platform/when-idle.ts'
import type { WaymarkDatabase } from './database.ts'
import type { JournalClient } from './journal/client.ts'
import { folderName } from './journal-folder-name.ts'
import { positionIn, positionKey, type Position } from './journal-position.ts'
import { noJournal, type JournalPort } from './journal-port.ts'
import { nextPosition } from './log-rows.ts'

/** How long “saved” may wait for the second copy, in milliseconds. */
const patience = 2000

/** How long the comparison of the two copies may wait for an idle moment, in milliseconds. */
const latest = 3000

/**
 * The journal of a database that was just opened and not written to yet. Its code and its
 * worker are loaded when there is something to compare or to write: a first visit needs neither.
 */
export function linkJournal(db: WaymarkDatabase): JournalPort {
  if (!hasPlace()) {
    secondCopy.setState({ state: 'none' })
    return noJournal
  }
  let client: Promise<JournalClient> | undefined
  const pending = new Set<Promise<void>>()
  let late = false
  /** The comparison of this visit, while the code for it has not come. */
  let owed: { at: Position | undefined } | undefined

  function load(): Promise<JournalClient> {
    client ??= import('./journal/client.ts').then((module) => new module.JournalClient(db))
    client.catch(() => (client = undefined))
    return client
  }

  async function payOff(client: JournalClient): Promise<void> {
    const due = owed
    owed = undefined
    if (due) await client.check(due.at)
  }

  function failed(error: unknown): void {
    console.warn('the code of the journal did not load', error)
    secondCopy.setState({ state: 'behind', problem: 'failed' })
  }

  /** Has the journal do something, which `settled` waits for. */
  function ask(task: (client: JournalClient) => Promise<void>): Promise<void> {
    const asked = load()
      .then(async (client) => {
        await payOff(client)
        await task(client)
      })
      .catch(failed)
      .finally(() => {
        pending.delete(asked)
        if (pending.size === 0) late = false
      })
    pending.add(asked)
    return asked
  }

  async function settled(): Promise<void> {
    // It hangs already; it tells when it does not any more.
    if (late || pending.size === 0) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const tooLate = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        late = true
        secondCopy.setState({ state: 'behind', problem: undefined })
        resolve()
      }, patience)
    })
    await Promise.race([Promise.all(pending), tooLate])
    clearTimeout(timer)
  }

  whatStands(db)
    .then(({ position, isEmpty }) => compare(position, isEmpty))
    .catch((error: unknown) => console.warn('the two copies were not compared', error))

  async function compare(position: Position | undefined, isEmpty: boolean): Promise<void> {
    const check = (at: Position | undefined) => {
      owed = { at }
      return load().then(payOff).catch(failed)
    }
    if (position) return void whenIdle(() => void check(position), latest)
    // A database from before there was a journal: what it holds is to be copied.
    if (!isEmpty) return check(await db.transaction('rw', db.meta, () => nextPosition(db)))
    // Empty: a first visit, or a database that the browser has dropped.
    if (await hasJournal()) return check(undefined)
    if (secondCopy.getState().state === 'unknown') secondCopy.setState({ state: 'empty' })
  }

  return {
    append: (position, rows) => void ask((client) => client.append(position, rows)),
    rewrite() {
      if (secondCopy.getState().state !== 'ahead') secondCopy.setState({ state: 'writing' })
      void ask((client) => client.rewrite())
    },
    settled,
  }
}

/** True where the browser may have a place for the journal; its worker knows for certain. */
function hasPlace(): boolean {
  return (
    typeof Worker === 'function' &&
    typeof navigator === 'object' &&
    navigator.locks !== undefined &&
    navigator.storage?.getDirectory !== undefined
  )
}

/** Where the database stands, before anything is written to it. */
async function whatStands(db: WaymarkDatabase) {
  const tables = [db.events, db.notes, db.paths]
  return db.transaction('r', [...tables, db.meta], async () => {
    const position = positionIn((await db.meta.get(positionKey))?.value)
    const counts = await Promise.all(tables.map((table) => table.limit(1).count()))
    return { position, isEmpty: counts.every((count) => count === 0) }
  })
}

/** True where there is a journal; nothing is made to find out. */
async function hasJournal(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName)
    return true
  } catch {
    return false
  }
}
