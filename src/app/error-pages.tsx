import { Link, useRouterState, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { isLang } from '../i18n/langs.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useWordsAround, WordsProvider } from '../i18n/words-provider.tsx'
import type { Words } from '../i18n/make-words.ts'
import { loadWords } from '../i18n/words.ts'
import type { Lang } from '../content/schema.ts'

/** The language the address asks for; English where it asks for none. */
function useAddressLang(): Lang {
  const first = useRouterState({ select: ({ location }) => location.pathname.split('/')[1] })
  return isLang(first) ? first : 'en'
}

/** Uses the words of the page around it; brings its own where that page is what failed. */
function InAddressLang({ children }: { children: ReactNode }) {
  return useWordsAround() ? children : <OwnWords>{children}</OwnWords>
}

function OwnWords({ children }: { children: ReactNode }) {
  const lang = useAddressLang()
  const [words, setWords] = useState<Words>()
  useEffect(() => {
    void loadWords(lang, ['errors']).then(setWords)
  }, [lang])
  return words ? <WordsProvider words={words}>{children}</WordsProvider> : null
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
  const { t, lang } = useTranslation('errors')
  useTitle(t('notFound.title'))
  return (
    <section className="hero">
      <h1>{t('notFound.heading')}</h1>
      <p className="lead">{t('notFound.body')}</p>
      <p>
        <Link to="/$lang/" params={{ lang }} className="button primary">
          {t('notFound.home')}
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
  const { t, lang } = useTranslation('errors')
  useTitle(t('broken.title'))
  return (
    <section className="hero" role="alert">
      <h1>{t('broken.heading')}</h1>
      <p className="lead">{t('broken.body')}</p>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {t('broken.reload')}
        </button>
        <Link to="/$lang/" params={{ lang }} className="button" reloadDocument>
          {t('broken.home')}
        </Link>
      </p>
      <details>
        <summary>{t('broken.details')}</summary>
        <pre>{error instanceof Error ? error.stack : String(error)}</pre>
      </details>
    </section>
  )
}
