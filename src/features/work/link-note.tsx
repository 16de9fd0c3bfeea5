import type { Edition } from '../../content/schema.ts'
import { shortAddress, type LinkView } from '../../learner/model/link-state.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { OutLink } from '../../ui/out-link.tsx'

/** Says where an edition's name leads if not to the documented address, and shows that address. */
export function LinkNote({ edition, link }: { edition: Edition; link: LinkView }) {
  const { t, lang } = useTranslation(['work', 'catalogue'])
  const { target, report, checked } = link
  if (target === 'documented') return null
  const date = checked ?? ''
  const words = report
    ? t(target === 'own' ? 'link.own' : 'link.reported')
    : t(target === 'moved' ? 'link.moved' : 'link.dead', { date })
  return (
    <p className="meta edition-note">
      {words}
      {lang === 'en' && ' '}
      <OutLink href={edition.url} newTab={t('catalogue:opensNewTab')}>
        {shortAddress(edition.url)}
      </OutLink>
    </p>
  )
}
