import { wrap, type Remote } from 'comlink'
import { trustedScript } from './trusted-script.ts'

/** A worker of this page. */
export interface RunningWorker<T> {
  /** What it can be asked. */
  api: Remote<T>
  /**
   * Waits for answers of it; the same, but a worker that fails itself, or is ended, does not
   * leave the page waiting.
   * @throws what the answer throws, WorkerError, or an `AbortError` where it was ended.
   */
  whileRunning<R>(answer: PromiseLike<R>): Promise<R>
  /** Ends it at once, in the middle of whatever it does. */
  end(): void
}

/** The worker itself failed: its script could not be loaded, or it ran out of memory. */
export class WorkerError extends Error {
  constructor(detail: string) {
    super(`worker: ${detail}`)
    this.name = 'WorkerError'
  }
}

/** Starts a module worker that exposes a `T` with Comlink. @param url of a script of this site. */
export function startWorker<T>(url: string): RunningWorker<T> {
  const worker = new Worker(trustedScript(url), { type: 'module' })
  let stop = (_reason: Error) => {}
  const stopped = new Promise<never>((_, reject) => (stop = reject))
  // Whoever waits hears of it; where nobody does there is nothing to tell.
  stopped.catch(() => {})
  worker.addEventListener('error', ({ message }) => stop(new WorkerError(message)))
  return {
    api: wrap<T>(worker),
    whileRunning: (answer) => Promise.race([answer, stopped]),
    end() {
      worker.terminate()
      stop(new DOMException('the worker was ended', 'AbortError'))
    },
  }
}
