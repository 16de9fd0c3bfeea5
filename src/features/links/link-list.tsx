import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { sameJson } from '../../learner/model/canonical-json.ts'
import type { LinkEntry } from './model/link-entries.ts'
import type { LinkGroup } from '../../learner/model/link-groups.ts'
import { shortAddress } from '../../learner/model/link-state.ts'
import { archivedCopy } from '../../catalogue/model/work-view.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { setLinkReport } from '../../learner/actions.ts'
import { OutLink } from '../../ui/out-link.tsx'

interface Props {
  group: LinkGroup
  entries: LinkEntry[]
  /** What can be done with the whole list. */
  children: ReactNode
}

/** The links of one state, under its name and their number. */
export function LinkList({ group, entries, children }: Props) {
  const { t } = useTranslation('links')
  return (
    <section aria-labelledby={`links-${group}`} data-group={group}>
      <h2 id={`links-${group}`}>
        {t('counted', { state: t(`groups.${group}`), count: entries.length })}
      </h2>
      {entries.length === 0 && <p className="meta">{t('none')}</p>}
      {children}
      <ul className="plain-list link-list">
        {entries.map((entry) => (
          <LinkRow key={`${entry.work} ${entry.edition.id}`} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

/** All else that a row shows follows from these. */
function isSameRow({ entry: a }: RowProps, { entry: b }: RowProps): boolean {
  return (
    a.work === b.work &&
    a.title === b.title &&
    a.edition === b.edition &&
    sameJson(a.link.report, b.link.report)
  )
}

interface RowProps {
  entry: LinkEntry
}

const LinkRow = memo(function LinkRow({ entry: { work, title, edition, link } }: RowProps) {
  const { t, lang } = useTranslation(['links', 'catalogue'])
  const role = t(`catalogue:role.${edition.role}`)
  const newTab = t('catalogue:opensNewTab')
  const { report, checked } = link
  return (
    <li data-link={`${work}/${edition.id}`}>
      <Link to="/$lang/works/$work" params={{ lang, work }} hash={`edition-${edition.id}`}>
        {title}
      </Link>
      <span className="meta"> · {role}</span>
      <p className="meta">
        <OutLink href={edition.url} newTab={newTab}>
          {shortAddress(edition.url)}
        </OutLink>
        {link.state === 'moved' && edition.link?.movedTo && (
          <>
            <span aria-hidden="true"> → </span>
            <OutLink href={edition.link.movedTo} newTab={newTab}>
              {shortAddress(edition.link.movedTo)}
            </OutLink>
          </>
        )}
        {checked && <span> · {t('checked', { date: checked })}</span>}
        {(report || link.state === 'dead') && (
          <>
            <span aria-hidden="true"> · </span>
            <OutLink href={archivedCopy(edition.url)} newTab={newTab}>
              {t('catalogue:archived')}
            </OutLink>
          </>
        )}
      </p>
      {report?.address !== undefined && (
        <p className="meta">
          {t('own')}
          {lang === 'en' && ' '}
          <OutLink href={report.address} newTab={newTab}>
            {shortAddress(report.address)}
          </OutLink>
        </p>
      )}
      {report && (
        <button
          type="button"
          className="quiet no-print"
          aria-label={t('takeBackOf', { edition: role, title })}
          onClick={() => void setLinkReport(work, edition.id, undefined)}
        >
          {t('takeBack')}
        </button>
      )}
    </li>
  )
}, isSameRow)
