import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NoteWriter } from '../../learner/model/edit-note.ts'
import { mergeNote } from '../../learner/model/merge-notes.ts'
import {
  isSameEdit,
  otherVersions,
  shownVersion,
  type NoteRow,
  type NoteVersion,
} from '../../learner/model/notes.ts'
import type { NoteStorage } from '../../learner/storage/note-storage.ts'
import { problemOf, type StorageProblem } from '../../learner/storage/storage.ts'

/** What the editor shows. */
export interface NoteState {
  /** The text in the editor, stored or not. */
  text: string
  /** Texts written elsewhere that nobody has joined with this one yet, newest first. */
  others: NoteVersion[]
  /** `saved` only when the text in the editor is on disk. */
  state: 'loading' | 'empty' | 'saving' | 'saved' | 'failed'
  problem?: StorageProblem
}

/**
 * One opening of the note on one work: a zustand store to read and to follow, and what
 * the editor does. The note is watched for as long as anyone follows the store.
 */
export interface NoteSession extends Omit<StoreApi<NoteState>, 'setState'> {
  /** Takes what was typed and writes it. */
  type(text: string): void
  /** Tries again to write what could not be written. */
  retry(): void
  /** Writes `text` in place of the editor's text and of another version: the two are one from now on. */
  join(other: NoteVersion, text: string): void
}

const empty: NoteState = { text: '', others: [], state: 'loading' }

/**
 * Opens the note on a work. Every keystroke is written as soon as the write before it is
 * done, so that nothing waits for a timer or for the page to close.
 * @param storage resolves to where notes live now, which changes where the database is opened anew; it never rejects.
 * @param onUnsaved is told when something was typed that is not written yet, and when all is.
 */
export function createNoteSession(
  work: string,
  storage: () => Promise<NoteStorage>,
  onUnsaved: (unsaved: boolean) => void = () => {},
): NoteSession {
  const { getState, getInitialState, setState, subscribe } = createStore<NoteState>(() => empty)
  let row: NoteRow | undefined
  /** The version the editor's text was written over. */
  let over: NoteVersion[] = []
  let writer: NoteWriter = { id: crypto.randomUUID(), edits: 0 }
  /** What was typed and is not on disk yet. */
  let draft: string | undefined
  let writing = false
  let followers = 0
  let stop = () => {}

  function follow(listener: Parameters<typeof subscribe>[0]): () => void {
    const leave = subscribe(listener)
    let following = true
    if (++followers === 1) watch()
    return () => {
      leave()
      if (following && --followers === 0) stop()
      following = false
    }
  }

  function watch(): void {
    let running = true
    let stopWatching = () => {}
    stop = () => {
      running = false
      stopWatching()
    }
    const begin = async () => {
      const notes = await storage()
      if (!running) return
      let answered = false
      const onRow = (found: NoteRow | undefined) => {
        answered = true
        take(found)
      }
      stopWatching = notes.watch(work, onRow, ({ code }) => {
        // The browser closed the database: go on with the one that is opened in its place. One
        // that never answered has none, and asking for it again would go on for ever.
        if (code !== 'lost' || !answered) return setState({ problem: code })
        stopWatching()
        void begin()
      })
    }
    void begin()
  }

  /** The note changed, here or in another tab. What is being typed here is never replaced. */
  function take(found: NoteRow | undefined): void {
    // A note that was there goes by a row without texts. No row at all is memory that took over
    // from the database, and knows nothing.
    if (!found && row) return
    row = found
    const mine = over.filter((version) => row?.versions.some((held) => isSameEdit(held, version)))
    if (draft === undefined && !writing && mine.length === 0) {
      // Nothing of this editor stands: show what does.
      const shown = shownVersion(row)
      over = shown ? [shown] : []
      setState({ text: shown?.text ?? '', state: shown?.text ? 'saved' : 'empty' })
    }
    setState({ others: others() })
  }

  function others(): NoteVersion[] {
    if (!row) return []
    const own = over[0]
    const versions = row.versions.filter(
      (version) => !over.some((mine) => isSameEdit(mine, version)),
    )
    return otherVersions(own ? { ...row, versions: [own, ...versions] } : row)
  }

  function type(text: string): void {
    draft = text
    onUnsaved(true)
    setState({ text, state: 'saving', problem: undefined })
    void write()
  }

  function retry(): void {
    setState({ state: 'saving', problem: undefined })
    void write()
  }

  function join(other: NoteVersion, text: string): void {
    const saying = (row?.versions ?? []).filter((version) => version.text === other.text)
    over = [...over, ...saying]
    type(text)
  }

  async function write(): Promise<void> {
    if (writing) return
    writing = true
    try {
      await writeDrafts().catch((error: unknown) => {
        // Lost under way: by now it is opened again, or memory is in its place.
        if (problemOf(error) !== 'lost') throw error
        return writeDrafts()
      })
      setState({ state: 'saved', others: others() })
    } catch (error) {
      setState({ state: 'failed', problem: problemOf(error) })
    } finally {
      writing = false
    }
  }

  async function writeDrafts(): Promise<void> {
    const notes = await storage()
    while (draft !== undefined) {
      const [text, seen] = [draft, over]
      const saved = await notes.save({ work, text, writer, over: seen })
      writer = saved.writer
      // What was joined during the write is still to be written over.
      over = [saved.version, ...over.filter((version) => !seen.includes(version))]
      // Another tab may have written since: what is known already must not be forgotten.
      row = row ? mergeNote(row, saved.row) : saved.row
      if (draft === text) draft = undefined
    }
    onUnsaved(false)
  }

  return { getState, getInitialState, subscribe: follow, type, retry, join }
}
