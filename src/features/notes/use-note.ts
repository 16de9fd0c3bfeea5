import { useMemo } from 'react'
import { useStore } from 'zustand'
import { leaveEvent } from '../../platform/unsaved.ts'
import { createNoteSession, type NoteSession, type NoteState } from './note-session.ts'
import { progress, useProgress } from '../../learner/use-progress.ts'

/** The sessions that still have something to write, by work; the learner may have left their pages. */
const unsaved = new Map<string, NoteSession>()

// Pages are rendered outside a browser too.
globalThis.addEventListener?.(leaveEvent, (event) => {
  if (unsaved.size > 0) event.preventDefault()
})

/** The session that still has something to write, or a new one. */
function openNote(work: string): NoteSession {
  const found = unsaved.get(work)
  if (found) return found
  const session = createNoteSession(
    work,
    () => progress.notes(),
    (hasDraft) => {
      if (hasDraft) unsaved.set(work, session)
      else unsaved.delete(work)
    },
  )
  return session
}

/**
 * The note on a work, and the session that edits it: a new one for every opening of the page,
 * and where the notes move from memory to the database, unless the last has not written all yet.
 */
export function useNote(work: string): { session: NoteSession; note: NoteState } {
  const restored = useProgress(({ restored }) => restored)
  const session = useMemo(
    () => openNote(work),
    // oxlint-disable-next-line react/exhaustive-deps -- where notes live changes with it
    [work, restored],
  )
  return { session, note: useStore(session) }
}
