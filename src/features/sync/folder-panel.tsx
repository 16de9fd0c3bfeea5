import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { SyncReport } from './shared-folder.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { SyncSummary } from './sync-summary.tsx'
import { useFailureWords } from '../../i18n/use-failure-words.ts'
import { failureOf } from '../../learner/failure.ts'

const shared = () => import('./shared-folder.ts')

interface Props {
  round: number
  onChange(): void
}

/** A folder that a cloud program keeps in step: every device writes its own file and reads the others’. */
export function FolderPanel({ round, onChange }: Props) {
  const { t } = useTranslation('sync')
  const words = useFailureWords()
  const supported = useHydrated() && 'showDirectoryPicker' in globalThis
  const [folder, setFolder] = useState<{ name: string; granted: boolean }>()
  const [report, setReport] = useState<SyncReport>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()

  useEffect(() => {
    let current = true
    if (!supported) return
    void shared()
      .then(({ folderInUse }) => folderInUse())
      .then((found) => current && setFolder(found))
      .catch(() => {})
    return () => {
      current = false
    }
  }, [supported, round])

  const run = async (task: () => Promise<void>) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await task()
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
    onChange()
  }
  const sync = async () => setReport(await (await shared()).syncNow(true))
  const choose = async () => {
    if (await (await shared()).chooseFolder()) await sync()
  }
  const leave = async () => {
    await (await shared()).leaveFolder()
    setReport(undefined)
  }
  return (
    <div className="folder">
      <h3>{t('heading')}</h3>
      <p>{t('intro')}</p>
      {!supported && <p className="meta">{t('unsupported')}</p>}
      {supported && (
        <p className="actions">
          {folder ? (
            <>
              <span>{t('inUse', { name: folder.name })}</span>
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() => void run(sync)}
              >
                {t('sync')}
              </button>
              <button type="button" className="quiet" onClick={() => void run(leave)}>
                {t('leave')}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => void run(choose)}
            >
              {t('choose')}
            </button>
          )}
        </p>
      )}
      <div role="status">{report && <SyncSummary report={report} />}</div>
      {failure !== undefined && (
        <p className="notice" role="alert">
          {t('failed', { why: words(failureOf(failure)) })}
        </p>
      )}
    </div>
  )
}
