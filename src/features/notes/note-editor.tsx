import { useTranslation } from '../../i18n/use-translation.ts'
import type { NoteState } from './note-session.ts'
import { useNote } from './use-note.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { OtherVersion } from './other-version.tsx'

/** The learner's own text on a work, written to disk with every keystroke. */
export function NoteEditor({ work }: { work: string }) {
  const { t } = useTranslation(['notes', 'errors'])
  const { session, note } = useNote(work)
  const { phase, waiting } = useProgress(({ phase, waiting }) => ({ phase, waiting }))
  return (
    <section aria-labelledby="note" className="note-editor">
      <h2 id="note">{t('heading')}</h2>
      <textarea
        aria-labelledby="note"
        aria-describedby="note-hint"
        rows={5}
        value={note.text}
        // Typing into a note that is still to come would make two of it; but never wait for ever.
        disabled={note.state === 'loading' && !waiting}
        readOnly={phase === 'frozen'}
        data-kept={isSaved(note, phase === 'ready') || undefined}
        onChange={(event) => session.type(event.currentTarget.value)}
      />
      <p className="note-foot">
        <span id="note-hint" className="meta">
          {t('hint')}
        </span>
        <SaveState note={note} stored={phase === 'ready'} />
      </p>
      {note.state === 'failed' && (
        <div className="notice" role="alert">
          <p>
            {t('failed')} {note.problem && t(`errors:storage.${note.problem}`)}
          </p>
          <button type="button" className="button" onClick={() => session.retry()}>
            {t('errors:retry')}
          </button>
        </div>
      )}
      {note.others.map((version) => (
        <OtherVersion
          key={`${version.writer} ${version.edit}`}
          version={version}
          mine={note.text}
          onJoin={(text) => session.join(version, text)}
        />
      ))}
    </section>
  )
}

const isSaved = ({ state }: NoteState, stored: boolean) => state === 'saved' && stored

function SaveState({ note, stored }: { note: NoteState; stored: boolean }) {
  const { t } = useTranslation('app')
  return (
    <span role="status" className="meta" data-note-saved={isSaved(note, stored) || undefined}>
      {note.state === 'saving' && t('saving')}
      {note.state === 'saved' && t(stored ? 'saved' : 'notSaved')}
    </span>
  )
}
