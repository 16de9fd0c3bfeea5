/**
 * The worker that makes backups, compares and imports them, apart from the page: with years of
 * use in them these are seconds of work. It has a connection of its own to the database. What
 * nobody trusts it does not read itself (`learner/reader/`).
 */
import { expose } from 'comlink'
import { backupTasks } from './backup-tasks.ts'

expose(backupTasks)
