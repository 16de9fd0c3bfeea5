import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { failureOf } from '../../learner/failure.ts'
import type { Source } from '../../learner/reader/reader.ts'
import type { ImportMode, Preview, Progress, Undoable, Watched } from './backups.ts'
import { takeLaunchedFile } from '../../platform/launched-file.ts'
import { ImportPreview } from './import-preview.tsx'
import { ImportProgress } from './import-progress.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { useFailureWords } from '../../i18n/use-failure-words.ts'

interface Props {
  round: number
  onChange(): void
}

type State =
  | { step: 'idle' }
  | { step: 'busy'; progress: Progress; stop?: () => void }
  | { step: 'locked'; source: Source; wrong?: unknown }
  | { step: 'preview'; preview: Preview }
  | { step: 'done'; what: 'merge' | 'replace' | 'undone' | 'gone' | 'stopped' }
  | { step: 'failed'; error: unknown; what?: 'undone' }

type Task = (watched: Watched & { show(state: State): void }) => Promise<void>

/** Reads a backup back: look at the file, see what it would change, then merge or replace. */
export function ImportPanel({ round, onChange }: Props) {
  const { t } = useTranslation('backup')
  const words = useFailureWords()
  const [state, setState] = useState<State>({ step: 'idle' })
  const [undoable, setUndoable] = useState<Undoable>()
  /** Ends what the learner has turned away from: reading, or a preview that waits. */
  const letGo = useRef(() => {})

  /** Begins a task in place of what was there. What it shows counts until another begins. */
  const begin = (task: Task) => {
    letGo.current()
    const controller = new AbortController()
    const stop = () => controller.abort()
    let current = true
    const show = (next: State) => current && setState(next)
    const onProgress = (progress: Progress) => show({ step: 'busy', progress, stop })
    letGo.current = () => {
      current = false
      stop()
    }
    void task({ show, onProgress, signal: controller.signal })
  }
  const read = (source: Source, passphrase?: string) =>
    begin(async ({ show, ...watched }) => {
      watched.onProgress({ step: 'reading' })
      try {
        const { previewBackup } = await import('./backups.ts')
        const asked = passphrase === undefined ? watched : { ...watched, passphrase }
        const preview = await previewBackup(source, asked)
        if (!preview) return show({ step: 'done', what: 'stopped' })
        // Only now is there more to let go of.
        const stop = letGo.current
        letGo.current = () => {
          stop()
          preview.close()
        }
        show({ step: 'preview', preview })
      } catch (error) {
        const { code } = failureOf(error)
        if (code === 'needs-passphrase') show({ step: 'locked', source })
        else if (code === 'wrong-passphrase') show({ step: 'locked', source, wrong: error })
        else show({ step: 'failed', error })
      }
    })
  /** Changes the record. It goes on whatever page the learner turns to. */
  const change = async (
    task: (onProgress: Watched['onProgress']) => Promise<State>,
    stop?: () => void,
  ) => {
    letGo.current = () => {}
    let over = false
    // What was told on the way may arrive after the end.
    const onProgress = (progress: Progress) =>
      over || setState({ step: 'busy', progress, ...(stop && { stop }) })
    onProgress({ step: 'writing', share: 0 })
    const end = await task(onProgress)
    over = true
    setState(end)
    onChange()
  }
  const apply = (preview: Preview, mode: ImportMode) => {
    const controller = new AbortController()
    const { signal } = controller
    void change(
      async (onProgress) => {
        try {
          const made = await preview.apply(mode, { onProgress, signal })
          return { step: 'done', what: made ? mode : 'stopped' }
        } catch (error) {
          return { step: 'failed', error }
        }
      },
      () => controller.abort(),
    )
  }
  const undo = (last: Undoable) => {
    letGo.current()
    void change(async (onProgress) => {
      try {
        const { undoLastImport } = await import('./backups.ts')
        const undone = await undoLastImport(last, onProgress)
        return { step: 'done', what: undone ? 'undone' : 'gone' }
      } catch (error) {
        return { step: 'failed', error, what: 'undone' }
      }
    })
  }

  useEffect(() => () => letGo.current(), [])
  useEffect(() => {
    // A file the installed app was opened with, or a link with actions in it.
    void takeLaunchedFile().then((file) => file && read({ file }))
    void takeLink().then(
      (link) => (link === undefined ? undefined : read({ link })),
      (error: unknown) => setState({ step: 'failed', error }),
    )
  }, [])
  useEffect(() => {
    let current = true
    void import('./backups.ts')
      .then(({ undoableImport }) => undoableImport())
      .then((found) => current && setUndoable(found))
      .catch(() => {})
    return () => {
      current = false
    }
  }, [round])

  const writing = state.step === 'busy' && state.progress.step === 'writing'
  return (
    <div
      className="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file && !writing) read({ file })
      }}
    >
      <h3>{t('read')}</h3>
      <p className="actions">
        <label className="button file-button">
          <input
            type="file"
            disabled={writing}
            accept=".json,.gz,application/json,application/gzip"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) read({ file })
              event.currentTarget.value = ''
            }}
          />
          {t('choose')}
        </label>
        <span className="meta">{t('drop')}</span>
      </p>
      {state.step === 'locked' && (
        <PassphraseForm
          problem={state.wrong === undefined ? undefined : words(failureOf(state.wrong))}
          onOpen={(passphrase) => read(state.source, passphrase)}
        />
      )}
      {state.step === 'preview' && (
        <ImportPreview
          preview={state.preview}
          onImport={(mode) => apply(state.preview, mode)}
          onCancel={() => {
            letGo.current()
            setState({ step: 'idle' })
          }}
        />
      )}
      <p role="status">
        {state.step === 'busy' && t(`steps.${state.progress.step}`)}
        {state.step === 'done' && t(doneWords[state.what])}
      </p>
      {state.step === 'busy' && <ImportProgress {...state} />}
      {state.step === 'failed' && (
        <p className="notice" role="alert">
          {t(state.what ? 'notUndone' : 'refused', { why: words(failureOf(state.error)) })}
        </p>
      )}
      {undoable && (
        <p className="actions">
          <button
            type="button"
            className="quiet"
            aria-describedby={undoable.shared ? 'undo-shared' : undefined}
            disabled={writing}
            onClick={() => undo(undoable)}
          >
            {t('undo', { when: undoable.at })}
          </button>
          {undoable.shared && (
            <span id="undo-shared" className="meta">
              {t('undoShared')}
            </span>
          )}
        </p>
      )}
    </div>
  )
}

const doneWords = {
  merge: 'applied.merge',
  replace: 'applied.replace',
  undone: 'undone',
  gone: 'undoGone',
  stopped: 'stopped',
} as const

/** The link that led to this page, once: the address is cleaned, so that a reload does not ask again. */
async function takeLink(): Promise<string | undefined> {
  const { hash, pathname, search } = location
  if (hash.length < 8) return undefined
  const { linkDataIn } = await import('./share-link.ts')
  const data = linkDataIn(hash)
  if (data !== undefined) history.replaceState(history.state, '', pathname + search)
  return data
}
