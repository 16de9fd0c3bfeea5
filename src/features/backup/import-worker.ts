/**
 * The worker that reads imported files, apart from the page: a file that is large or
 * hostile can cost this thread its time and memory, but not the page. Start it as a
 * module worker, send an `ImportRequest`, receive an `ImportAnswer`. It touches
 * neither DOM nor database, and cannot reach them or the network.
 */
import { sealWorker } from '../../platform/seal-worker.ts'
import { answerImport, type ImportRequest } from './answer-import.ts'

sealWorker()

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void answerImport(event.data).then((answer) => postMessage(answer))
})
