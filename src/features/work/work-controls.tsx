import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation.ts'
import { setStar, setStatus, undo } from '../../learner/actions.ts'
import { isDone, isStarred, statuses } from '../../learner/model/events.ts'
import { useRow, useStatus } from '../../learner/use-progress.ts'
import { Choice } from '../../ui/choice.tsx'
import { SealCheckbox } from '../../ui/seal-checkbox.tsx'
import { StarButton } from '../../ui/star-button.tsx'

/** The box beside the title of a work. */
export function WorkTick({ work }: { work: string }) {
  return (
    <SealCheckbox
      labelledBy="work-title"
      work={work}
      checked={isDone(useStatus(work))}
      onChange={(done) => void setStatus(work, done ? 'done' : 'todo')}
    />
  )
}

/** What the learner says of a work: its status, a star, and the way back. */
export function WorkControls({ work }: { work: string }) {
  const { t, lang } = useTranslation(['work', 'catalogue'])
  const status = useStatus(work)
  const starred = useRow(work, isStarred)
  const known = useRow(work, (row) => row !== undefined)
  return (
    <div className="work-controls no-print">
      <Choice
        legend={t('status')}
        name="status"
        value={status}
        options={statuses.map((value) => ({ value, label: t(`catalogue:status.${value}`) }))}
        onChange={(value) => void setStatus(work, value)}
      />
      <p className="actions">
        <StarButton
          label={t(starred ? 'unstar' : 'star')}
          pressed={starred}
          onPress={() => void setStar(work, !starred)}
        />
        <Link to="/$lang/cite" params={{ lang }} search={{ of: work }} className="quiet">
          {t('cite')}
        </Link>
        {known && (
          <button type="button" className="quiet" onClick={() => void undo(work)}>
            {t('undo')}
          </button>
        )}
      </p>
    </div>
  )
}
