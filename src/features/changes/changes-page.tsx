import { useState } from 'react'
import { isUnchanged } from './model/catalogue-diff.ts'
import { isStarred } from '../../learner/model/events.ts'
import type { CatalogueIndex } from '../../catalogue/model/outline.ts'
import { keptWorks } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { markSeen } from './remember-lists.ts'
import { useProgress, useRow, useStatus } from '../../learner/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { ChangeGroups } from './change-groups.tsx'
import { WorkLink } from './links.tsx'
import { useChanges } from './use-changes.ts'

/** What an update changed in the lists, and the works of the learner that no list has. */
export function ChangesPage({ index }: { index: CatalogueIndex }) {
  const { t } = useTranslation('changes')
  return (
    <>
      <header className="page-head">
        <h1>{t('heading')}</h1>
        <p className="lead">{t('description')}</p>
      </header>
      <Changes index={index} />
      <Kept index={index} />
    </>
  )
}

function Changes({ index }: { index: CatalogueIndex }) {
  const { t } = useTranslation('changes')
  const hydrated = useHydrated()
  const changes = useChanges(index)
  const [seen, setSeen] = useState(false)
  if (!hydrated) return null
  if (!changes || isUnchanged(changes)) {
    // The button had the focus; what takes its place takes that too.
    return (
      <p tabIndex={-1} ref={(text) => (seen ? text?.focus() : undefined)}>
        {t('nothing')}
      </p>
    )
  }
  const dismiss = () => {
    setSeen(true)
    markSeen(index)
  }
  return (
    <>
      <p>{t('safe')}</p>
      <ChangeGroups index={index} changes={changes} />
      <p className="actions">
        <button type="button" className="button primary" onClick={dismiss}>
          {t('seen')}
        </button>
      </p>
    </>
  )
}

/** Works out of all lists that the learner ticked, starred or otherwise marked. */
function Kept({ index }: { index: CatalogueIndex }) {
  const { t } = useTranslation('changes')
  const works = useProgress(({ rows }) => keptWorks(index, rows))
  if (works.length === 0) return null
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('kept')}</h2>
      <p>{t('keptIntro')}</p>
      <ul className="plain-list">
        {works.map((work) => (
          <KeptWork key={work} index={index} work={work} />
        ))}
      </ul>
    </section>
  )
}

function KeptWork({ index, work }: { index: CatalogueIndex; work: string }) {
  const { t } = useTranslation('catalogue')
  const status = useStatus(work)
  const starred = useRow(work, isStarred)
  return (
    <li>
      <WorkLink index={index} work={work} />
      <MetaLine facts={[t(`status.${status}`), starred && t('starred')]} />
    </li>
  )
}
