import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useLang, useTranslation } from '../i18n/use-translation.ts'
import { loadWords } from '../i18n/words.ts'
import type { Lang } from '../content/schema.ts'
import { lastSeenCount } from '../learner/last-seen-count.ts'
import { useSecondCopy } from '../learner/second-copy.ts'
import { progress, useProgress } from '../learner/use-progress.ts'
import { dismissFailedVisit, useFailedVisit } from './failed-visit.ts'
import type { LossNotices } from './loss-notices.tsx'
import { dismissMissingPart, useMissingPart } from './missing-files.ts'
import { ReloadAgain } from './reload-again.tsx'
import { dismissFailedLang, useFailedLang, useHrefIn, useSwitchLang } from './use-switch-lang.ts'

/** What the learner must know about storage: what happened, what is safe, what to do. */
export function Notices() {
  const { t } = useTranslation(['app', 'errors'])
  const { phase, failed, waiting } = useProgress(({ phase, failed, waiting }) => ({
    phase,
    failed,
    waiting,
  }))
  return (
    <div className="notices">
      {phase === 'frozen' && (
        <div className="notice" role="alert">
          <p>{t('errors:frozen')}</p>
          <ReloadAgain />
        </div>
      )}
      <NoDatabaseNotice />
      {waiting && phase === 'loading' && (
        <div className="notice" role="status">
          <p>{t('errors:waiting')}</p>
        </div>
      )}
      <AboutLoss />
      <FailedLangNotice />
      <FailedVisitNotice />
      <MissingPartNotice />
      {failed && (
        <div className="notice" role="alert">
          <p>{t('errors:notSaved', { why: t(`errors:storage.${failed.problem}`) })}</p>
          <button
            type="button"
            className="button"
            onClick={() => void progress.act(failed.changes)}
          >
            {t('errors:retry')}
          </button>
          <button type="button" className="quiet" onClick={() => progress.dismissFailure()}>
            {t('dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}

/** There is no database, or not yet. */
function NoDatabaseNotice() {
  const { t } = useTranslation('errors')
  const problem = useProgress(({ phase, problem }) =>
    phase === 'loading' || phase === 'memory' ? problem : undefined,
  )
  if (!problem) return null
  return (
    <div className="notice" role="alert">
      <p>{t(`storage.${problem}`)}</p>
      {/* A newer version can only be had by loading the page again. */}
      {problem === 'newer-version' ? (
        <ReloadAgain />
      ) : (
        <button type="button" className="button" onClick={() => progress.retry()}>
          {t('retry')}
        </button>
      )}
    </div>
  )
}

/** The page could not be shown in the other language. */
function FailedLangNotice() {
  const { t } = useTranslation(['errors', 'app', 'catalogue'])
  const failed = useFailedLang()
  const hrefIn = useHrefIn()
  const switchLang = useSwitchLang()
  if (!failed) return null
  return (
    <div className="notice" role="alert">
      <p>{t('language', { language: t(`catalogue:languageName.${failed}`) })}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => switchLang(failed)}>
          {t('retry')}
        </button>
        <a className="button" href={hrefIn(failed)}>
          {t('openDirectly')}
        </a>
        <button type="button" className="quiet" onClick={dismissFailedLang}>
          {t('app:dismiss')}
        </button>
      </p>
    </div>
  )
}

/** The page a link leads to could not be loaded: it can be tried again, or opened without the app. */
function FailedVisitNotice() {
  const { t } = useTranslation(['errors', 'app'])
  const router = useRouter()
  const href = useFailedVisit()
  if (href === undefined) return null
  return (
    <div className="notice" role="alert">
      <p>{t('visit')}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => router.history.push(href)}>
          {t('retry')}
        </button>
        <a className="button" href={href}>
          {t('openDirectly')}
        </a>
        <button type="button" className="quiet" onClick={dismissFailedVisit}>
          {t('app:dismiss')}
        </button>
      </p>
    </div>
  )
}

/** Some part of the standing page did not come, and whoever asked for it has no words of its own. */
function MissingPartNotice() {
  const { t } = useTranslation(['errors', 'app'])
  if (!useMissingPart()) return null
  return (
    <div className="notice" role="alert">
      <p>{t('chunk')}</p>
      <p className="actions">
        <ReloadAgain />
        <button type="button" className="quiet" onClick={dismissMissingPart}>
          {t('app:dismiss')}
        </button>
      </p>
    </div>
  )
}

/** The database has lost something, or had. Most visits need neither the code of it nor the words. */
function AboutLoss() {
  const lang = useLang()
  const empty = useProgress(({ phase, rows }) => phase === 'ready' && rows.size === 0)
  // Not before the second copy was looked at: most likely it brings everything back.
  const copy = useSecondCopy(({ state }) => state)
  const restored = useSecondCopy(({ restored }) => restored)
  const marked = empty && copy !== 'unknown' && copy !== 'writing' ? lastSeenCount() : 0
  const wanted = marked > 0 || restored > 0 || copy === 'ahead'
  const [loaded, setLoaded] = useState<{ lang: Lang; Part: typeof LossNotices }>()
  useEffect(() => {
    if (!wanted) return
    // Where they do not come, `MissingPartNotice` says so.
    void Promise.all([import('./loss-notices.tsx'), loadWords(lang, ['record'])]).then(
      ([{ LossNotices }]) => setLoaded({ lang, Part: LossNotices }),
    )
  }, [wanted, lang])
  if (!wanted || loaded?.lang !== lang) return null
  // It has it all, or nobody could look.
  const held = copy === 'ahead' || (copy === 'behind' && marked > 0)
  return <loaded.Part held={held} lost={marked} restored={restored} />
}
