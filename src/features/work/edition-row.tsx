import { useRef, useState } from 'react'
import type { Edition } from '../../content/schema.ts'
import { isEditionRead } from '../../learner/model/events.ts'
import { linkReport, linkView } from '../../learner/model/link-state.ts'
import { archivedCopy } from '../../catalogue/model/work-view.ts'
import { tagOf } from '../../i18n/langs.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { setEditionRead, setLinkReport } from '../../learner/actions.ts'
import { useRow } from '../../learner/use-progress.ts'
import { OutLink } from '../../ui/out-link.tsx'
import { SealCheckbox } from '../../ui/seal-checkbox.tsx'
import { EditionFacts } from './edition-facts.tsx'
import { LinkNote } from './link-note.tsx'
import { ReportForm } from './report-form.tsx'

interface Props {
  /** The work, by id. */
  work: string
  edition: Edition
  /** The work's other editions, in the order of the page. */
  others: Edition[]
}

/** One edition: tick it, open it, see who vouches for it, say that its link does not work. */
export function EditionRow({ work, edition, others }: Props) {
  const { t } = useTranslation(['work', 'catalogue'])
  const [editing, setEditing] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const read = useRow(work, (row) => isEditionRead(row, edition.id))
  const report = useRow(work, (row) => linkReport(row, edition.id))
  const link = linkView(edition, report)
  const id = `edition-${edition.id}`
  const formId = `${id}-report`
  const open = editing && report !== undefined
  const nameOf = ({ title, role }: Edition) => title ?? t(`catalogue:role.${role}`)
  const name = nameOf(edition)

  const press = () => {
    setEditing(!open)
    if (!report) void setLinkReport(work, edition.id, {})
  }
  const close = () => {
    setEditing(false)
    toggle.current?.focus()
  }
  return (
    <li className="edition" data-edition={edition.id}>
      <SealCheckbox
        labelledBy={`${id}-read ${id}`}
        checked={read}
        onChange={(read) => void setEditionRead(work, edition.id, read)}
      />
      <span id={`${id}-read`} hidden>
        {t('read')}
      </span>
      <div className="edition-text">
        <span lang={edition.title && tagOf[edition.lang]}>
          <OutLink id={id} href={link.opens} newTab={t('catalogue:opensNewTab')}>
            {name}
          </OutLink>
        </span>
        <div className="edition-line">
          <EditionFacts edition={edition} link={link} />
          {link.target !== 'archived' && (
            <OutLink
              className="quiet"
              href={archivedCopy(edition.url)}
              label={t('archivedOf', { edition: name })}
              newTab={t('catalogue:opensNewTab')}
            >
              {t('catalogue:archived')}
            </OutLink>
          )}
          <button
            type="button"
            ref={toggle}
            className="quiet no-print"
            aria-expanded={open}
            aria-controls={open ? formId : undefined}
            aria-label={t(report ? 'link.changeOf' : 'link.brokenOf', { edition: name })}
            onClick={press}
          >
            {t(report ? 'link.change' : 'link.broken')}
          </button>
        </div>
        <LinkNote edition={edition} link={link} />
        {open && (
          <ReportForm
            id={formId}
            edition={edition}
            report={report}
            work={work}
            others={others}
            nameOf={nameOf}
            onSave={(next) => {
              void setLinkReport(work, edition.id, next)
              close()
            }}
            onClose={close}
          />
        )}
      </div>
    </li>
  )
}
