import { nameOf, otherLang, tagOf } from '../i18n/langs.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useHrefIn, useSwitchLang } from './use-switch-lang.ts'

/** A real link to the same page in the other language, which switches in place. */
export function LangLink() {
  const { t, lang } = useTranslation('app')
  const other = otherLang(lang)
  const hrefIn = useHrefIn()
  const switchLang = useSwitchLang()
  return (
    <a
      className="lang-link"
      href={hrefIn(other)}
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
