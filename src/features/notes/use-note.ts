import { useMemo, useSyncExternalStore } from 'react'
import { NoteSession, type NoteSnapshot } from './note-session.ts'
import { progress } from '../../learner/use-progress.ts'

/** The note on a work, and the session that edits it; a new one for every opening of the page. */
export function useNote(work: string): { session: NoteSession; note: NoteSnapshot } {
  const session = useMemo(() => new NoteSession(work, () => progress.notes()), [work])
  const note = useSyncExternalStore(
    session.subscribe,
    session.getSnapshot,
    session.getServerSnapshot,
  )
  return { session, note }
}
