import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createNoteSession, type NoteSession, type NoteState } from './note-session.ts'
import { progress, useProgress } from '../../learner/use-progress.ts'

/**
 * The note on a work, and the session that edits it: a new one for every opening of the page,
 * and where the notes move from memory to the database.
 */
export function useNote(work: string): { session: NoteSession; note: NoteState } {
  const restored = useProgress(({ restored }) => restored)
  const session = useMemo(
    () => createNoteSession(work, () => progress.notes()),
    // oxlint-disable-next-line react/exhaustive-deps -- where notes live changes with it
    [work, restored],
  )
  return { session, note: useStore(session) }
}
