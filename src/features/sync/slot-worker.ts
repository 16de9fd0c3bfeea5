/**
 * The worker that reads the files of a shared folder, apart from the page: a slot that is large
 * or hostile can cost this thread its time and memory, but not the page. Start it as a module
 * worker, send a `SlotRequest`, receive a `SlotAnswer`. It touches neither
 * DOM nor database, and cannot reach them or the network.
 */
import { sealWorker } from '../../platform/seal-worker.ts'
import { answerSlot, type SlotRequest } from './answer-slot.ts'

sealWorker()

addEventListener('message', (event: MessageEvent<SlotRequest>) => {
  void answerSlot(event.data).then((answer) => postMessage(answer))
})
