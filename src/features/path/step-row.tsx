import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { isDone, isEditionRead, isStarred } from '../../learner/model/events.ts'
import type { PathOutline } from '../../catalogue/model/outline.ts'
import type { StepCard } from '../../catalogue/model/path-view.ts'
import { useWorkFacts } from '../../i18n/use-work-facts.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { setStatus } from '../../learner/actions.ts'
import { useIsNextOnPath, useRow, useStatus } from '../../learner/use-progress.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { SealCheckbox } from '../../ui/seal-checkbox.tsx'

interface Props {
  work: StepCard
  /** The path the row stands on. */
  outline: PathOutline
  /** Why the work comes here. */
  note?: string
  optional?: boolean
}

/** A step on the trail: tick it in place, or open its work. */
export const StepRow = memo(function StepRow({ work, outline, note, optional }: Props) {
  const { t, lang } = useTranslation(['path', 'catalogue'])
  const { workFacts } = useWorkFacts()
  const status = useStatus(work.id)
  const starred = useRow(work.id, isStarred)
  const read = useRow(work.id, (row) =>
    work.editions.filter(({ id, role }) => role !== 'original' && isEditionRead(row, id)),
  )
  const isNext = useIsNextOnPath(outline, work.id)
  const id = `step-${work.id}`
  return (
    <li
      className="step"
      data-step={work.id}
      data-status={status}
      data-up-next={isNext || undefined}
    >
      <SealCheckbox
        labelledBy={id}
        work={work.id}
        checked={isDone(status)}
        onChange={(done) => void setStatus(work.id, done ? 'done' : 'todo')}
      />
      <div className="step-text">
        <Link
          id={id}
          to="/$lang/works/$work"
          params={{ lang, work: work.id }}
          search={{ path: outline.id }}
          className="step-title"
        >
          {work.title}
        </Link>
        <MetaLine
          facts={[
            ...workFacts(work),
            optional && t('catalogue:optional'),
            work.standing &&
              work.standing !== 'current' &&
              t(`catalogue:standing.${work.standing}`),
          ]}
        />
        {note && <p className="note">{note}</p>}
        <p className="badges">
          {isNext && <span className="badge next-badge">{t('next')}</span>}
          {status !== 'todo' && status !== 'done' && (
            <span className="badge">{t(`catalogue:status.${status}`)}</span>
          )}
          {starred && <span className="badge star-badge">{t('catalogue:starred')}</span>}
          {!isDone(status) &&
            read.map((edition) => (
              <span key={edition.id} className="badge">
                {t('editionRead', { what: t(`catalogue:role.${edition.role}`) })}
              </span>
            ))}
        </p>
      </div>
    </li>
  )
})
