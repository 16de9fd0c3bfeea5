import { useMemo } from 'react'
import { useStore } from 'zustand'
import { createNoteSession, type NoteSession, type NoteState } from './note-session.ts'
import { progress } from '../../learner/use-progress.ts'

/** The note on a work, and the session that edits it; a new one for every opening of the page. */
export function useNote(work: string): { session: NoteSession; note: NoteState } {
  const session = useMemo(() => createNoteSession(work, () => progress.notes()), [work])
  return { session, note: useStore(session) }
}
