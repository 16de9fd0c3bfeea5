import { useEffect, useMemo, useState } from 'react'
import { linkEntries, rowsWithReports } from './model/link-entries.ts'
import { linkGroups, type LinkGroup } from '../../learner/model/link-groups.ts'
import type { WorkView } from '../../catalogue/model/work-view.ts'
import { useLang, useTranslation } from '../../i18n/use-translation.ts'
import { allWorkTexts } from '../../catalogue/load-catalogue.ts'
import { useProgress } from '../../learner/use-progress.ts'
import { Select } from '../../ui/select.tsx'
import { tagOf } from '../../i18n/langs.ts'
import { CopyReports } from './copy-reports.tsx'
import { LinkList } from './link-list.tsx'

interface Props {
  filter: LinkGroup | 'all'
  onFilter(filter: LinkGroup | 'all'): void
}

/** Every link of the lists by what is known of it, the learner's own reports first. */
export function LinksPage({ filter, onFilter }: Props) {
  const { t } = useTranslation('links')
  const reported = useProgress(({ rows }) => rowsWithReports(rows))
  const works = useAllWorks()
  const entries = useMemo(() => works && linkEntries(works, reported), [works, reported])
  return (
    <>
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('description')}</p>
        <p>{t('intro')}</p>
      </header>
      {entries ? (
        <>
          <div className="filters no-print" role="group" aria-label={t('filter')}>
            <Select
              label={t('state')}
              value={filter}
              options={[
                {
                  value: 'all' as const,
                  label: t('all', { count: Object.values(entries).flat().length }),
                },
                ...linkGroups.map((value) => ({
                  value,
                  label: t('counted', {
                    state: t(`groups.${value}`),
                    count: entries[value].length,
                  }),
                })),
              ]}
              onChange={onFilter}
            />
          </div>
          {linkGroups
            .filter((group) => filter === 'all' || filter === group)
            .map((group) => (
              <LinkList key={group} group={group} entries={entries[group]}>
                {group === 'reported' && entries.reported.length > 0 && (
                  <CopyReports reports={entries.reported} />
                )}
              </LinkList>
            ))}
        </>
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </>
  )
}

/** All works by title; undefined until they are there. Those of the last language stay meanwhile. */
function useAllWorks(): WorkView[] | undefined {
  const lang = useLang()
  const [works, setWorks] = useState<WorkView[]>()
  useEffect(() => {
    let current = true
    const byTitle = new Intl.Collator(tagOf[lang])
    allWorkTexts(lang).then(
      (all) => current && setWorks(all.sort((a, b) => byTitle.compare(a.title, b.title))),
      (error: unknown) =>
        // Thrown while rendering, it reaches the page that explains a broken page.
        setWorks(() => {
          throw error
        }),
    )
    return () => {
      current = false
    }
  }, [lang])
  return works
}
