import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { failureOf } from '../../learner/failure.ts'
import type { ImportSource } from './answer-import.ts'
import type { Preview, Undoable } from './backups.ts'
import { takeLaunchedFile } from '../../platform/launched-file.ts'
import { ImportPreview } from './import-preview.tsx'
import { PassphraseForm } from './passphrase-form.tsx'
import { useFailureWords } from '../../i18n/use-failure-words.ts'

interface Props {
  round: number
  onChange(): void
}

type State =
  | { step: 'idle' }
  | { step: 'reading' }
  | { step: 'locked'; source: ImportSource; wrong?: unknown }
  | { step: 'preview'; preview: Preview }
  | { step: 'done'; what: 'merge' | 'replace' | 'undone' }
  | { step: 'failed'; error: unknown }

/** Reads a backup back: look at the file, see what it would change, then merge or replace. */
export function ImportPanel({ round, onChange }: Props) {
  const { t } = useTranslation('backup')
  const words = useFailureWords()
  const [state, setState] = useState<State>({ step: 'idle' })
  const [undoable, setUndoable] = useState<Undoable>()

  const read = async (source: ImportSource, passphrase?: string) => {
    setState({ step: 'reading' })
    try {
      const { previewBackup } = await import('./backups.ts')
      setState({ step: 'preview', preview: await previewBackup(source, passphrase) })
    } catch (error) {
      const { code } = failureOf(error)
      if (code === 'needs-passphrase') setState({ step: 'locked', source })
      else if (code === 'wrong-passphrase') setState({ step: 'locked', source, wrong: error })
      else setState({ step: 'failed', error })
    }
  }
  const change = async (what: 'merge' | 'replace' | 'undone', task: () => Promise<void>) => {
    try {
      await task()
      setState({ step: 'done', what })
    } catch (error) {
      setState({ step: 'failed', error })
    }
    onChange()
  }

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

  return (
    <div
      className="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file) void read({ file })
      }}
    >
      <h3>{t('read')}</h3>
      <p className="actions">
        <label className="button file-button">
          <input
            type="file"
            accept=".json,.gz,application/json,application/gzip"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) void read({ file })
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
          onOpen={(passphrase) => void read(state.source, passphrase)}
        />
      )}
      {state.step === 'preview' && (
        <ImportPreview
          preview={state.preview}
          onImport={(mode) =>
            void change(mode, async () => {
              const { importBackup } = await import('./backups.ts')
              await importBackup(state.preview.backup, mode)
            })
          }
          onCancel={() => setState({ step: 'idle' })}
        />
      )}
      <p role="status">
        {state.step === 'reading' && t('reading')}
        {state.step === 'done' && t(state.what === 'undone' ? 'undone' : `applied.${state.what}`)}
      </p>
      {state.step === 'failed' && (
        <p className="notice" role="alert">
          {t('refused', { why: words(failureOf(state.error)) })}
        </p>
      )}
      {undoable && (
        <p className="actions">
          <button
            type="button"
            className="quiet"
            aria-describedby={undoable.shared ? 'undo-shared' : undefined}
            onClick={() =>
              void change('undone', async () => {
                const { undoLastImport } = await import('./backups.ts')
                await undoLastImport()
              })
            }
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

/** The link that led to this page, once: the address is cleaned, so that a reload does not ask again. */
async function takeLink(): Promise<string | undefined> {
  const { hash, pathname, search } = location
  if (hash.length < 8) return undefined
  const { linkDataIn } = await import('./share-link.ts')
  const data = linkDataIn(hash)
  if (data !== undefined) history.replaceState(history.state, '', pathname + search)
  return data
}
