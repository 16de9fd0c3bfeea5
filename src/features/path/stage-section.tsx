import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  worksOf,
  type PathOutline,
  type SectionView,
  type StageView,
} from '../../catalogue/model/outline.ts'
import type { PathView } from '../../catalogue/model/path-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { completion, tally } from '../../learner/model/progress.ts'
import { useProgress, useTally } from '../../learner/use-progress.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { setFolded, useFolded } from './folding.ts'
import { isNarrowed, shownWorks, type PathFilter } from './model/filter.ts'
import { useShownWorks } from './use-shown-works.ts'
import { StepRow } from './step-row.tsx'

interface Props {
  number: number
  stage: StageView
  path: PathView
  outline: PathOutline
  filter: PathFilter
}

/** A milestone of the trail with its sections and steps; it folds like any `<details>`. */
export function StageSection({ number, stage, path, outline, filter }: Props) {
  const { t, lang } = useTranslation('path')
  const works = useMemo(() => worksOf(stage), [stage])
  const folded = useFolded(path.id, stage.id)
  const narrowed = isNarrowed(filter)
  const { finished, shown } = useProgress(({ rows }) => ({
    finished: tally(works, rows).open === 0,
    shown: !narrowed || shownWorks(works, path.cards, filter, rows).length > 0,
  }))
  if (!shown) return null
  return (
    <details
      className="stage"
      id={stage.id}
      open={narrowed || !folded}
      data-finished={finished || undefined}
      onToggle={({ currentTarget: { open } }) => {
        if (!narrowed && open === folded) setFolded(path.id, stage.id, !open)
      }}
    >
      <summary>
        <span className="milestone" aria-hidden="true">
          {number}
        </span>
        <h2>{stage.title}</h2>
        <StageCount title={stage.title} works={works} />
      </summary>
      <p className="stage-intro">{stage.intro}</p>
      {stage.sections.map((section) => (
        <SectionSteps
          key={section.id}
          section={section}
          path={path}
          outline={outline}
          filter={filter}
        />
      ))}
      <p className="stage-foot no-print">
        <Link
          to="/$lang/cite"
          params={{ lang }}
          search={{ of: `stage:${path.id}/${stage.id}` }}
          className="quiet"
          aria-label={t('citeStageOf', { stage: stage.title })}
        >
          {t('citeStage')}
        </Link>
      </p>
    </details>
  )
}

/** How far a stage is. */
function StageCount({ title, works }: { title: string; works: readonly string[] }) {
  const { t } = useTranslation(['path', 'catalogue'])
  const part = useTally(works)
  const text = t('catalogue:progress', { done: part.done, total: part.total })
  return (
    <>
      <span className="count">
        {text}
        {part.open === 0 && ` · ${t('finished')}`}
      </span>
      <ProgressBar
        label={t('catalogue:progressOf', { name: title })}
        text={text}
        value={completion(part)}
      />
    </>
  )
}

interface SectionProps {
  section: SectionView
  path: PathView
  outline: PathOutline
  filter: PathFilter
}

function SectionSteps({ section, path, outline, filter }: SectionProps) {
  const works = useMemo(() => section.steps.map(({ work }) => work), [section])
  const shown = new Set(useShownWorks(works, path.cards, filter))
  if (shown.size === 0) return null
  return (
    <section>
      {section.title && <h3>{section.title}</h3>}
      {section.intro && <p className="section-intro">{section.intro}</p>}
      <ol className="steps">
        {section.steps
          .filter(({ work }) => shown.has(work))
          .map(({ work, note, optional }) => (
            <StepRow
              key={work}
              work={path.cards[work]!}
              outline={outline}
              note={note}
              optional={optional}
            />
          ))}
      </ol>
    </section>
  )
}
