import { transfer } from 'comlink'
import { startWorker, type RunningWorker } from '../../platform/start-worker.ts'
import type { Reader } from './reader.ts'
import workerUrl from './reader-worker.ts?worker&url'

/** A worker that reads what comes from elsewhere (`reader-worker.ts`). */
export interface RunningReader extends RunningWorker<Reader> {
  /** A port for another worker, to be transferred to it: what it can ask there is a `Reader`. */
  port(): Promise<MessagePort>
}

/** Starts one. End it when it is done: it may have been taken over. */
export function startReader(): RunningReader {
  const worker = startWorker<Reader>(workerUrl)
  return {
    ...worker,
    async port() {
      const { port1, port2 } = new MessageChannel()
      await worker.whileRunning(worker.api.lend(transfer(port1, [port1])))
      return port2
    },
  }
}
