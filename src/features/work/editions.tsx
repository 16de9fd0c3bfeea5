import { approachTo, groupEditions } from './model/edition-groups.ts'
import type { WorkView } from '../../catalogue/model/work-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { usePreference } from '../../learner/preferences.ts'
import { EditionRow } from './edition-row.tsx'

/** Where to meet a work: its editions by what they are, the ones that help most first. */
export function Editions({ work }: { work: WorkView }) {
  const { t, lang } = useTranslation('work')
  const ownFirst = usePreference('ownLanguageFirst')
  const groups = groupEditions(work.editions, lang, ownFirst)
  const shown = groups.flatMap(({ editions }) => editions)
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('editions')}</h2>
      {groups.map(({ heading, lang: of, editions }) => {
        const key = heading === 'translation' ? `${heading}-${of}` : heading
        const words =
          heading === 'original'
            ? t(`group.original.${approachTo(work.kind)}`)
            : heading === 'translation'
              ? t(`group.translation.${of}`)
              : t(`group.${heading}`)
        return (
          <div key={key} className="edition-group">
            <h3 id={`editions-${key}`}>{words}</h3>
            <ul className="editions" aria-labelledby={`editions-${key}`}>
              {editions.map((edition) => (
                <EditionRow
                  key={edition.id}
                  work={work.id}
                  edition={edition}
                  others={shown.filter((other) => other !== edition)}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
