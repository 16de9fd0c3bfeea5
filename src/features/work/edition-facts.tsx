import type { Edition } from '../../content/schema.ts'
import type { LinkView } from '../../learner/model/link-state.ts'
import { dayOf } from '../../i18n/format.ts'
import { useMessages } from '../../i18n/use-messages.ts'
import { MetaLine } from '../../ui/meta-line.tsx'

/** Language, provenance, maker, host and last check of an edition, in one line. */
export function EditionFacts({ edition, link }: { edition: Edition; link: LinkView }) {
  const { t, lang } = useMessages()
  const { role, title, by, provenance } = edition
  const sharesHeading = role === 'discussion' || role === 'notes'
  return (
    <MetaLine
      facts={[
        sharesHeading && title && t(`catalogue.role.${role}`),
        t(`catalogue.languageName.${edition.lang}`),
        t(`work.provenance.${provenance}`),
        by && t('work.editionBy', { by }),
        new URL(link.opens).hostname.replace(/^www\./, ''),
        link.checked && link.state === 'ok'
          ? t('work.link.checked', { date: dayOf(lang, link.checked, 'medium') })
          : link.state === 'unchecked' && t('work.link.unchecked'),
      ]}
    />
  )
}
