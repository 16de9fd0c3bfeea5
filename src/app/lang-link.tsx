import { useRouterState } from '@tanstack/react-router'
import { nameOf, otherLang, tagOf } from '../i18n/langs.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { inLang, useSwitchLang } from './use-switch-lang.ts'

/** A real link to the same page in the other language, which switches in place. */
export function LangLink() {
  const { t, lang } = useTranslation('app')
  const other = otherLang(lang)
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const switchLang = useSwitchLang()
  return (
    <a
      className="lang-link"
      href={import.meta.env.BASE_URL.replace(/\/$/, '') + inLang(pathname, other)}
      hrefLang={tagOf[other]}
      lang={tagOf[other]}
      title={t('language')}
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
