import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { tagOf } from '../../i18n/langs.ts'
import type { FolderInUse, NoRound, SyncReport } from './shared-folder.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { SyncSummary } from './sync-summary.tsx'
import { timeAgo } from './time-ago.ts'
import { useFailureWords } from '../../i18n/use-failure-words.ts'
import { failureOf } from '../../learner/failure.ts'

const shared = () => import('./shared-folder.ts')

interface Props {
  round: number
  onChange(): void
}

/** A folder that a cloud program keeps in step: every device writes files of its own and reads the others’. */
export function FolderPanel({ round, onChange }: Props) {
  const { t } = useTranslation('sync')
  const words = useFailureWords()
  const supported = useHydrated() && 'showDirectoryPicker' in globalThis
  const [folder, setFolder] = useState<FolderInUse & { asked: number }>()
  const [outcome, setOutcome] = useState<SyncReport | NoRound>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()

  useEffect(() => {
    let current = true
    if (!supported) return
    void shared()
      .then(({ folderInUse }) => folderInUse())
      .then((found) => current && setFolder(found && { ...found, asked: Date.now() }))
      .catch(() => {})
    return () => {
      current = false
    }
  }, [supported, round])

  const run = async (task: () => Promise<void>) => {
    setBusy(true)
    setFailure(undefined)
    setOutcome(undefined)
    try {
      await task()
    } catch (error) {
      setFailure(error)
    }
    setBusy(false)
    onChange()
  }
  const sync = async () => setOutcome(await (await shared()).syncNow(true))
  const choose = async () => {
    if (await (await shared()).chooseFolder()) await sync()
  }
  const leave = async () => {
    await (await shared()).leaveFolder()
    setOutcome(undefined)
  }
  return (
    <div className="folder">
      <h3>{t('heading')}</h3>
      <p>{t('intro')}</p>
      {!supported && <p className="meta">{t('unsupported')}</p>}
      {folder && <FolderState folder={folder} />}
      {supported && (
        <p className="actions">
          {folder ? (
            <>
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() => void run(sync)}
              >
                {t(folder.granted ? 'sync' : 'allow')}
              </button>
              <button
                type="button"
                className="quiet"
                disabled={busy}
                onClick={() => void run(leave)}
              >
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
      <div role="status">
        {typeof outcome === 'object' && <SyncSummary report={outcome} />}
        {outcome === 'no access' && <p className="warning">{t('denied')}</p>}
        {outcome === 'missing' && <p className="warning">{t('missing')}</p>}
      </div>
      {failure !== undefined && (
        <p className="notice" role="alert">
          {t('failed', { why: words(failureOf(failure)) })}
        </p>
      )}
    </div>
  )
}

/** Which folder it is, whether the browser lets us in, and how old the last exchange is. */
function FolderState({ folder }: { folder: FolderInUse & { asked: number } }) {
  const { t, lang } = useTranslation('sync')
  const { name, granted, exchanged, asked } = folder
  return (
    <>
      <p className={granted ? undefined : 'warning'}>
        {t(granted ? 'inUse' : 'noAccess', { name })}
      </p>
      <p className="meta">
        {exchanged === undefined
          ? t('neverExchanged')
          : t('exchanged', {
              when: exchanged,
              ago: timeAgo(exchanged, asked, tagOf[lang]),
            })}
      </p>
    </>
  )
}
