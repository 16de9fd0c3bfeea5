import type { Edition } from '../../content/schema.ts'
import { shortAddress, type LinkView } from '../../learner/model/link-state.ts'
import { dayOf } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/use-messages.ts'
import { OutLink } from '../../ui/out-link.tsx'

/** Says where an edition's name leads if not to the documented address, and shows that address. */
export function LinkNote({ edition, link }: { edition: Edition; link: LinkView }) {
  const { t, lang } = useMessages()
  const { target, report, checked } = link
  if (target === 'documented') return null
  const date = checked ? dayOf(lang, checked) : ''
  const words = report
    ? t(target === 'own' ? 'work.link.own' : 'work.link.reported')
    : t(target === 'moved' ? 'work.link.moved' : 'work.link.dead', { date })
  return (
    <p className="meta edition-note">
      {words}
      {lang === 'en' && ' '}
      <OutLink href={edition.url} newTab={t('work.opensNewTab')}>
        {shortAddress(edition.url)}
      </OutLink>
    </p>
  )
}
