/** The page's end of the journal. Loaded when there is something to keep or to get back. */
import {
  currentPreferences,
  followPreferences,
  hasKeptPreferences,
  restorePreferences,
  type Preferences,
} from '../../preferences.ts'
import { secondCopy } from '../../second-copy.ts'
import { trustedScript } from '../../../platform/trusted-script.ts'
import type { Json } from '../../model/events.ts'
import type { WaymarkDatabase } from '../database.ts'
import { positionIn, positionKey, type Position } from '../journal-position.ts'
import type { LoggedRows } from '../journal-port.ts'
import workerUrl from './journal-worker.ts?worker&url'
import type { Recorded } from './live-segments.ts'
import type { JournalAnswer, JournalRequest } from './messages.ts'
import { restoreRecord } from './restore-record.ts'

let worker: Worker | undefined
let requests = 0
const waiting = new Map<number, (answer: JournalAnswer) => void>()

/** Asks the worker, which all connections of this page share. Never rejects. */
function ask(request: JournalRequest): Promise<JournalAnswer> {
  worker ??= startWorker()
  const [asked, id] = [worker, ++requests]
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    asked.postMessage({ ...request, id })
  })
}

function startWorker(): Worker {
  const started = new Worker(trustedScript(workerUrl), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  })
  // Its script did not load, or it ran out of memory: the next request starts another.
  started.addEventListener('error', () => {
    started.terminate()
    worker = undefined
    for (const answer of waiting.values()) answer({ state: 'behind', problem: 'failed' })
    waiting.clear()
  })
  return started
}

interface Answered {
  id: number
  answer: JournalAnswer
}

let stopFollowing = () => {}

/** The journal of one connection to the database. */
export class JournalClient {
  /** The journal has what could not be brought back. It goes on so, whatever is appended. */
  private isAhead = false

  constructor(private readonly db: WaymarkDatabase) {}

  /**
   * Compares the two copies, gives each what it lacks of the other, and keeps the preferences
   * in the journal from then on.
   * @param position where the database stood when it was opened.
   */
  async check(position: Position | undefined): Promise<void> {
    const preferences = hasKeptPreferences() ? asJson(currentPreferences()) : undefined
    const answer = await ask({ ask: 'check', position, ...(preferences && { preferences }) })
    if (answer.preferences && !hasKeptPreferences()) restorePreferences(answer.preferences)
    await this.take(answer)
    stopFollowing()
    stopFollowing = followPreferences((preferences) => void this.keepPreferences(preferences))
  }

  /** Writes down what was just committed. */
  async append(position: Position, rows: LoggedRows): Promise<void> {
    const answer = await ask({ ask: 'append', position, rows })
    if (this.isAhead && answer.state === 'kept') secondCopy.setState({ state: 'ahead' })
    else await this.take(answer)
  }

  /** Writes the journal anew. */
  async rewrite(): Promise<void> {
    await this.take(await ask({ ask: 'rewrite' }))
  }

  private async keepPreferences(preferences: Preferences): Promise<void> {
    const row = await this.db.meta.get(positionKey).catch(() => undefined)
    const position = positionIn(row?.value)
    // Where nothing was ever written, they are kept together with the first thing that is.
    if (!position) return
    await ask({ ask: 'keep-preferences', position, preferences: asJson(preferences) })
  }

  private async take(answer: JournalAnswer): Promise<void> {
    if (answer.state === 'ahead') return this.restore(answer.recorded)
    // The two were compared, and written anew.
    if (answer.state === 'kept') this.isAhead = false
    const problem = answer.state === 'behind' ? answer.problem : undefined
    secondCopy.setState({ state: answer.state, problem })
  }

  private async restore(recorded: Recorded): Promise<void> {
    try {
      const works = await restoreRecord(this.db, recorded)
      this.isAhead = false
      secondCopy.setState(({ restored }) => ({ restored: restored + works }))
    } catch (error) {
      // The journal keeps what it has; the next visit tries again.
      console.warn('what the database lacks could not be brought back', error)
      this.isAhead = true
      secondCopy.setState({ state: 'ahead', problem: undefined })
    }
  }
}

const asJson = (preferences: Preferences): Record<string, Json> => ({ ...preferences })
