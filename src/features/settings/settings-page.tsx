import { Link } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { langs, nameOf } from '../../i18n/langs.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Lang } from '../../content/schema.ts'
import { setPreferences, usePreference, type Theme } from '../../learner/preferences.ts'
import { useSecondCopy } from '../../learner/second-copy.ts'
import { progress, useProgress } from '../../learner/use-progress.ts'
import { Choice } from '../../ui/choice.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']

interface Props {
  onLang(lang: Lang): void
  /** What other features add to the page: backup. */
  children?: ReactNode
}

/** Language, theme, keys, and what is stored where. */
export function SettingsPage({ onLang, children }: Props) {
  const { t, lang } = useTranslation('settings')
  const theme = usePreference('theme')
  const ownLanguageFirst = usePreference('ownLanguageFirst')
  const singleKeys = usePreference('singleKeys')
  return (
    <>
      <header className="page-head">
        <h1>{t('heading')}</h1>
      </header>
      <section className="setting">
        <Choice
          legend={t('language')}
          name="language"
          value={lang}
          options={langs.map((value) => ({ value, label: nameOf[value] }))}
          onChange={onLang}
        />
        <p className="meta">{t('languageHint')}</p>
      </section>
      <section className="setting">
        <Choice
          legend={t('theme')}
          name="theme"
          value={theme}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
          onChange={(value) => setPreferences({ theme: value })}
        />
      </section>
      <section className="setting">
        <label className="check">
          <input
            type="checkbox"
            checked={ownLanguageFirst}
            onChange={(event) => setPreferences({ ownLanguageFirst: event.currentTarget.checked })}
          />
          {t('ownLanguageFirst')}
        </label>
        <p className="meta">{t('ownLanguageFirstHint')}</p>
      </section>
      <section className="setting" aria-labelledby="keys">
        <h2 id="keys">{t('singleKeysHeading')}</h2>
        <label className="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => setPreferences({ singleKeys: event.currentTarget.checked })}
          />
          {t('singleKeys')}
        </label>
        <p className="meta">{t('singleKeysHint')}</p>
      </section>
      <section className="setting" aria-labelledby="links">
        <h2 id="links">{t('linksHeading')}</h2>
        <p>{t('linksIntro')}</p>
        <p>
          <Link to="/$lang/links" params={{ lang }} className="button">
            {t('linksOpen')}
          </Link>
        </p>
        <p>
          <Link to="/$lang/changes" params={{ lang }} className="quiet">
            {t('changesOpen')}
          </Link>
        </p>
      </section>
      {children}
      <Stored />
    </>
  )
}

/** A table of everything the app keeps. */
function Stored() {
  const { t } = useTranslation('settings')
  const { phase, rows } = useProgress(({ phase, rows }) => ({ phase, rows }))
  const copied = useSecondCopy(({ state }) =>
    ['kept', 'writing', 'behind', 'ahead'].includes(state),
  )
  const [count, setCount] = useState<number>()
  useEffect(() => {
    let current = true
    void Promise.all([progress.open(), import('../../learner/storage/latest-actions.ts')])
      .then(([storage, { countActions }]) => countActions(storage))
      .then((count) => current && setCount(count))
      .catch(() => {})
    return () => {
      current = false
    }
  }, [rows])
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('storage')}</h2>
      <p>{t('storageIntro')}</p>
      {phase === 'memory' && <p className="warning">{t('memoryOnly')}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('what')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('database')}</th>
            <td>{count === undefined ? t('databaseUnknown') : t('databaseWhat', { count })}</td>
          </tr>
          {copied && (
            <tr>
              <th scope="row">{t('copy')}</th>
              <td>{t('copyWhat')}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{t('local')}</th>
            <td>{t('localWhat')}</td>
          </tr>
          <tr>
            <th scope="row">{t('cache')}</th>
            <td>{t('cacheWhat')}</td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
