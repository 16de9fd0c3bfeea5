import { getRouteApi, Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { WordsProvider } from '../i18n/words-provider.tsx'
import type { KeysDialog } from './keys-dialog.tsx'
import { LangLink } from './lang-link.tsx'
import { Toasts } from './toasts.tsx'
import { Notices } from './notices.tsx'
import { SaveState } from './save-state.tsx'
import { useKeyboard } from './use-keyboard.ts'

const langRoute = getRouteApi('/$lang')

/** Header, main part and footer of every page, in the language of the address. */
export function Shell() {
  return (
    <WordsProvider words={langRoute.useLoaderData().words}>
      <Frame />
    </WordsProvider>
  )
}

function Frame() {
  const { t } = useTranslation('app')
  const [keysOpen, setKeysOpen] = useState(false)
  // Most visits never ask for the keys. Where they do not come, `Notices` says so.
  const [Keys, setKeys] = useState<typeof KeysDialog>()
  const openKeys = () => {
    setKeysOpen(true)
    if (!Keys) void import('./keys-dialog.tsx').then((module) => setKeys(() => module.KeysDialog))
  }
  useKeyboard(openKeys)
  useFocusOnNavigation()
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <Notices />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-foot no-print">
        <p>{t('footer.private')}</p>
        <p>
          <button type="button" className="quiet" onClick={openKeys}>
            {t('keys.open')}
          </button>
          <a href={`${import.meta.env.BASE_URL}licenses.txt`} className="meta">
            {t('footer.licence')}
          </a>
        </p>
      </footer>
      <Toasts />
      {Keys && <Keys open={keysOpen} onClose={() => setKeysOpen(false)} />}
    </>
  )
}

function Header() {
  const { t, lang } = useTranslation('app')
  const { index } = langRoute.useLoaderData()
  return (
    <header className="site-head no-print">
      <Link to="/$lang/" params={{ lang }} className="brand" activeOptions={{ exact: true }}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <path d="M6.4.1Q16-.1 26.6.1 31.9.2 31.9 5.2q.2 10 0 20.4 0 6.3-6.3 6.3-7 .2-13.7 0l-1.4-1.1-2 .3-1.6.7Q.2 31.6.1 25.5-.1 15 .1 6.3.2.2 6.4.1z" />
          <path
            className="brand-sign"
            d="M14 4h4l-.1 2 5.3-.1 4.1 4.1-4.1 4.1L18 14v2h6.2l-.2 6h-6l.2 6-4.4.1L14 22H8l-3.2-3L8 16h6v-2l-8.2.1L6 5.9l8 .1z"
          />
        </svg>
        {t('name')}
      </Link>
      <nav aria-label={t('nav')}>
        <ul>
          {index.paths.map((path) => (
            <li key={path.id}>
              <Link to="/$lang/paths/$path" params={{ lang, path: path.id }}>
                {path.title}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/$lang/search" params={{ lang }}>
              {t('search')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/glossary" params={{ lang }}>
              {t('glossary')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/settings" params={{ lang }}>
              {t('settings')}
            </Link>
          </li>
        </ul>
      </nav>
      <SaveState />
      <LangLink />
    </header>
  )
}

/** After a navigation to another page, keyboard and screen reader start at its content. */
function useFocusOnNavigation() {
  const page = useRouterState({
    select: ({ location }) => location.pathname.replace(/^\/(en|zh)/, ''),
  })
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [page])
}
