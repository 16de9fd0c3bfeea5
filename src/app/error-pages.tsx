import { Link, useRouterState, type ErrorComponentProps } from '@tanstack/react-router'
import { useContext, useEffect, useState, type ReactNode } from 'react'
import { isLang } from '../i18n/langs.ts'
import { loadI18n } from '../i18n/load-i18n.ts'
import type { I18n } from '../i18n/translate.ts'
import { MessagesContext, useMessages } from '../i18n/use-messages.ts'
import type { Lang } from '../content/schema.ts'

/** The language the address asks for; English where it asks for none. */
function useAddressLang(): Lang {
  const first = useRouterState({ select: ({ location }) => location.pathname.split('/')[1] })
  return isLang(first) ? first : 'en'
}

/** Uses the messages of the page around it; brings its own where that page is what failed. */
function InAddressLang({ children }: { children: ReactNode }) {
  return useContext(MessagesContext) ? children : <OwnMessages>{children}</OwnMessages>
}

function OwnMessages({ children }: { children: ReactNode }) {
  const lang = useAddressLang()
  const [i18n, setI18n] = useState<I18n>()
  useEffect(() => {
    void loadI18n(lang).then(setI18n)
  }, [lang])
  return i18n ? <MessagesContext value={i18n}>{children}</MessagesContext> : null
}

function useTitle(title: string) {
  useEffect(() => {
    document.title = title
  }, [title])
}

/** No page at this address. */
export function NotFoundPage() {
  return (
    <InAddressLang>
      <NotFound />
    </InAddressLang>
  )
}

function NotFound() {
  const { t, lang } = useMessages()
  useTitle(t('errors.notFound.title'))
  return (
    <section className="hero">
      <h1>{t('errors.notFound.heading')}</h1>
      <p className="lead">{t('errors.notFound.body')}</p>
      <p>
        <Link to="/$lang/" params={{ lang }} className="button primary">
          {t('errors.notFound.home')}
        </Link>
      </p>
    </section>
  )
}

/** Something broke while the page was shown. */
export function BrokenPage({ error }: ErrorComponentProps) {
  return (
    <InAddressLang>
      <Broken error={error} />
    </InAddressLang>
  )
}

function Broken({ error }: { error: unknown }) {
  const { t, lang } = useMessages()
  useTitle(t('errors.broken.title'))
  return (
    <section className="hero" role="alert">
      <h1>{t('errors.broken.heading')}</h1>
      <p className="lead">{t('errors.broken.body')}</p>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {t('errors.broken.reload')}
        </button>
        <Link to="/$lang/" params={{ lang }} className="button" reloadDocument>
          {t('errors.broken.home')}
        </Link>
      </p>
      <details>
        <summary>{t('errors.broken.details')}</summary>
        <pre>{error instanceof Error ? error.stack : String(error)}</pre>
      </details>
    </section>
  )
}
