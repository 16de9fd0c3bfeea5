import { getRouteApi, Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { MessagesContext, useMessages } from '../i18n/use-messages.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { LangLink } from './lang-link.tsx'
import { Messages } from './messages.tsx'
import { Notices } from './notices.tsx'
import { SaveState } from './save-state.tsx'
import { useKeyboard } from './use-keyboard.ts'

const langRoute = getRouteApi('/$lang')

/** Header, main part and footer of every page, in the language of the address. */
export function Shell() {
  return (
    <MessagesContext value={langRoute.useLoaderData().i18n}>
      <Frame />
    </MessagesContext>
  )
}

function Frame() {
  const { t } = useMessages()
  const { index } = langRoute.useLoaderData()
  const [keysOpen, setKeysOpen] = useState(false)
  useKeyboard(() => setKeysOpen(true))
  useFocusOnNavigation()
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <Header />
      <Notices />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="site-foot no-print">
        <p>{t('app.footer.private')}</p>
        <p>
          <button type="button" className="quiet" onClick={() => setKeysOpen(true)}>
            {t('app.keys.open')}
          </button>
          <span className="meta">{t('app.footer.licence')}</span>
        </p>
      </footer>
      <Messages index={index} />
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </>
  )
}

function Header() {
  const { t, lang } = useMessages()
  const { index } = langRoute.useLoaderData()
  return (
    <header className="site-head no-print">
      <Link to="/$lang" params={{ lang }} className="brand">
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <rect x="3" y="3" width="26" height="26" rx="4" />
          <path d="M10 23V10h10l3 3-3 3H10" />
        </svg>
        {t('app.name')}
      </Link>
      <nav aria-label={t('app.nav')}>
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
              {t('search.heading')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/glossary" params={{ lang }}>
              {t('glossary.heading')}
            </Link>
          </li>
          <li>
            <Link to="/$lang/settings" params={{ lang }}>
              {t('app.settings')}
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
  const [first] = useState(page)
  useEffect(() => {
    if (page === first && document.activeElement === document.body) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [page, first])
}
