import type { Edition } from '../../content/schema.ts'
import type { LinkView } from '../../learner/model/link-state.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { MetaLine } from '../../ui/meta-line.tsx'

/** Language, provenance, maker, host and last check of an edition, in one line. */
export function EditionFacts({ edition, link }: { edition: Edition; link: LinkView }) {
  const { t } = useTranslation(['work', 'catalogue'])
  const { role, title, by, provenance } = edition
  const sharesHeading = role === 'discussion' || role === 'notes'
  return (
    <MetaLine
      facts={[
        sharesHeading && title && t(`catalogue:role.${role}`),
        t(`catalogue:languageName.${edition.lang}`),
        t(`provenance.${provenance}`),
        by && t('editionBy', { by }),
        new URL(link.opens).hostname.replace(/^www\./, ''),
        link.checked && link.state === 'ok'
          ? t('link.checked', { date: link.checked })
          : link.state === 'unchecked' && t('link.unchecked'),
      ]}
    />
  )
}
