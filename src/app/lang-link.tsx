import { useRouterState } from '@tanstack/react-router'
import { nameOf, otherLang, tagOf } from '../i18n/langs.ts'
import { useMessages } from '../i18n/use-messages.ts'
import { inLang, useSwitchLang } from './use-switch-lang.ts'

/** A real link to the same page in the other language, which switches in place. */
export function LangLink() {
  const { t, lang } = useMessages()
  const other = otherLang(lang)
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const switchLang = useSwitchLang()
  return (
    <a
      className="lang-link"
      href={import.meta.env.BASE_URL.replace(/\/$/, '') + inLang(pathname, other)}
      hrefLang={tagOf[other]}
      lang={tagOf[other]}
      title={t('app.language')}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        switchLang(other)
      }}
    >
      {nameOf[other]}
    </a>
  )
}
