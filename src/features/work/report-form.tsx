import { useId, useRef, useState, type FormEvent } from 'react'
import type { Edition } from '../../content/schema.ts'
import {
  linkReport,
  linkView,
  readAddress,
  type AddressProblem,
  type LinkReport,
} from '../../learner/model/link-state.ts'
import { archivedCopy } from '../../catalogue/model/work-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useRow } from '../../learner/use-progress.ts'
import { OutLink } from '../../ui/out-link.tsx'

interface Props {
  id: string
  edition: Edition
  report: LinkReport
  /** The work, by id. */
  work: string
  /** Its other editions; those whose links are not known to be broken are offered. */
  others: Edition[]
  nameOf(edition: Edition): string
  /** Keeps a changed report, or takes it back. */
  onSave(report: LinkReport | undefined): void
  onClose(): void
}

/** What to do about a link that does not work: other ways in, or an address of one's own. */
export function ReportForm(props: Props) {
  const { id, edition, report, work, others, nameOf, onSave, onClose } = props
  const { t } = useTranslation(['work', 'catalogue'])
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(report.address ?? '')
  const [problem, setProblem] = useState<AddressProblem>()
  /** What each of the others opens; undefined where that is no better. */
  const opened = useRow(work, (row) =>
    others.map((other) => {
      const { target, opens } = linkView(other, linkReport(row, other.id))
      return target === 'archived' ? undefined : opens
    }),
  )
  const working = others.flatMap((other, i) => {
    const opens = opened[i]
    return opens === undefined ? [] : [{ id: other.id, name: nameOf(other), opens }]
  })
  const archived = { id: '', name: t('catalogue:archived'), opens: archivedCopy(edition.url) }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readAddress(text)
    if ('address' in read) onSave(read)
    else if (read.problem === 'empty' && report.address !== undefined) onSave({})
    else {
      setProblem(read.problem)
      input.current?.focus()
    }
  }
  return (
    <form
      id={id}
      className="report no-print"
      aria-label={t('link.form')}
      noValidate
      onSubmit={submit}
    >
      <p id={`${field}-instead`}>{t('link.instead')}</p>
      <ul aria-labelledby={`${field}-instead`}>
        {[archived, ...working].map(({ id, name, opens }) => (
          <li key={id}>
            <OutLink href={opens} newTab={t('catalogue:opensNewTab')}>
              {name}
            </OutLink>
          </li>
        ))}
      </ul>
      <label htmlFor={field}>{t('link.ownAddress')}</label>
      <input
        id={field}
        ref={input}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${field}-problem`}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setProblem(undefined)
        }}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      {problem && (
        <p id={`${field}-problem`} role="alert" className="problem">
          {t(`link.problem.${problem}`)}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="button">
          {t('link.save')}
        </button>
        <button type="button" className="button" onClick={() => onSave(undefined)}>
          {t('link.takeBack')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t('link.close')}
        </button>
      </p>
    </form>
  )
}
