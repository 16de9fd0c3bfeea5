/**
 * The worker that reads what comes from elsewhere, apart from the page and from the record: a
 * file that is large or hostile can cost this thread its time and memory, and nothing else. It
 * touches neither DOM nor database, and cannot reach them or the network.
 */
import { expose } from 'comlink'
import { sealWorker } from '../../platform/seal-worker.ts'
import { reader } from './reader.ts'

sealWorker()
expose(reader)
