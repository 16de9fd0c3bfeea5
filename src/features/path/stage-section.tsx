import { Link } from '@tanstack/react-router'
import type { SectionView, StageView } from '../../catalogue/model/outline.ts'
import { worksOf } from '../../catalogue/model/outline.ts'
import type { PathView } from '../../catalogue/model/path-view.ts'
import { completion, tally, type Rows } from '../../learner/model/progress.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { StepRow } from './step-row.tsx'

interface Props {
  number: number
  stage: StageView
  path: PathView
  rows: Rows
  /** The next open step of the path. */
  next?: string
  shows(work: string): boolean
  narrowed: boolean
  folded: boolean
  onFold(folded: boolean): void
}

/** A milestone of the trail with its sections and steps; it folds like any `<details>`. */
export function StageSection(props: Props) {
  const { number, stage, path, rows, shows, narrowed, folded, onFold } = props
  const { t, lang } = useTranslation(['path', 'catalogue'])
  const works = worksOf(stage)
  const part = tally(works, rows)
  const text = t('catalogue:progress', { done: part.done, total: part.total })
  const finished = part.open === 0
  if (narrowed && !works.some(shows)) return null
  return (
    <details
      className="stage"
      id={stage.id}
      open={narrowed || !folded}
      data-finished={finished || undefined}
      onToggle={(event) => {
        if (!narrowed && event.currentTarget.open === folded) onFold(!event.currentTarget.open)
      }}
    >
      <summary>
        <span className="milestone" aria-hidden="true">
          {number}
        </span>
        <h2>{stage.title}</h2>
        <span className="count">
          {text}
          {finished && ` · ${t('finished')}`}
        </span>
        <ProgressBar
          label={t('catalogue:progressOf', { name: stage.title })}
          text={text}
          value={completion(part)}
        />
      </summary>
      <p className="stage-intro">{stage.intro}</p>
      {stage.sections.map((section) => (
        <SectionSteps key={section.id} section={section} shows={shows}>
          {(work, note, optional) => (
            <StepRow
              key={work}
              work={path.cards[work]!}
              path={path.id}
              row={rows.get(work)}
              note={note}
              optional={optional}
              isNext={work === props.next}
            />
          )}
        </SectionSteps>
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

interface SectionProps {
  section: SectionView
  shows(work: string): boolean
  children(work: string, note?: string, optional?: boolean): React.ReactNode
}

function SectionSteps({ section, shows, children }: SectionProps) {
  const steps = section.steps.filter(({ work }) => shows(work))
  if (steps.length === 0) return null
  return (
    <section>
      {section.title && <h3>{section.title}</h3>}
      {section.intro && <p className="section-intro">{section.intro}</p>}
      <ol className="steps">
        {steps.map(({ work, note, optional }) => children(work, note, optional))}
      </ol>
    </section>
  )
}
