import type { PathOutline } from '../../catalogue/model/outline.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useTally } from '../../learner/use-progress.ts'

/** The stages of a path, each with how far it is. */
export function StageNav({ outline }: { outline: PathOutline }) {
  const { t } = useTranslation('path')
  return (
    <nav className="stage-nav no-print" aria-label={t('stages')}>
      <ol>
        {outline.stages.map((stage) => (
          <StageMark key={stage.id} stage={stage} />
        ))}
      </ol>
    </nav>
  )
}

function StageMark({ stage }: { stage: PathOutline['stages'][number] }) {
  const { t } = useTranslation('catalogue')
  const { done, total, open } = useTally(stage.works)
  return (
    <li data-finished={open === 0 || undefined}>
      <a href={`#${stage.id}`}>{stage.title}</a>
      <span className="count">{t('progress', { done, total })}</span>
    </li>
  )
}
