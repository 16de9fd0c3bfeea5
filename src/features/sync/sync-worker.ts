/**
 * The worker that keeps this device and a shared folder in step, apart from the page. It has a
 * connection of its own to the database. What others wrote it does not read itself
 * (`learner/reader/`).
 */
import { expose } from 'comlink'
import { syncTasks } from './sync-tasks.ts'

expose(syncTasks)
