import { Link, useRouterState, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { isLang } from '../i18n/langs.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useWordsAround, WordsProvider } from '../i18n/words-provider.tsx'
import type { Words } from '../i18n/make-words.ts'
import { loadWords, wordsAtHand } from '../i18n/words.ts'
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
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    void loadWords(lang, ['errors']).then(setWords, setError)
  }, [lang])
  if (words) return <WordsProvider words={words}>{children}</WordsProvider>
  return error ? <BrokenPage error={error} /> : null
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

/** Something broke while the page was shown. Its words are always there, whatever else is not. */
export function BrokenPage({ error }: Pick<ErrorComponentProps<unknown>, 'error'>) {
  const lang = useAddressLang()
  return (
    <WordsProvider words={wordsAtHand(lang)}>
      <Broken error={error} />
    </WordsProvider>
  )
}

function Broken({ error }: { error: unknown }) {
  const { t, lang } = useTranslation('broken')
  useTitle(t('title'))
  return (
    <section className="hero" role="alert">
      <h1>{t('heading')}</h1>
      <p className="lead">{t('body')}</p>
      <p className="actions">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {t('reload')}
        </button>
        <Link to="/$lang/" params={{ lang }} className="button" reloadDocument>
          {t('home')}
        </Link>
      </p>
      <details>
        <summary>{t('details')}</summary>
        <pre>{error instanceof Error ? error.stack : String(error)}</pre>
      </details>
    </section>
  )
}
