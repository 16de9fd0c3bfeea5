import { isEditionRead, type WorkProgress } from '../../domain/events.ts'
import { archivedCopy, type WorkView } from '../../domain/work-view.ts'
import type { Edition } from '../../content/schema.ts'
import { useMessages } from '../../i18n/use-messages.ts'
import { setEditionRead } from '../../state/actions.ts'
import { MetaLine } from '../../ui/meta-line.tsx'
import { OutLink } from '../../ui/out-link.tsx'
import { SealCheckbox } from '../../ui/seal-checkbox.tsx'

/** Where to meet a work: every edition with what it is, in which language, and who vouches for it. */
export function Editions({ work, row }: { work: WorkView; row?: WorkProgress }) {
  const { t } = useMessages()
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('work.editions')}</h2>
      <ul className="editions">
        {work.editions.map((edition) => (
          <EditionRow key={edition.id} work={work} edition={edition} row={row} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  work: WorkView
  edition: Edition
  row?: WorkProgress
}

function EditionRow({ work, edition, row }: RowProps) {
  const { t } = useMessages()
  const role = t(`work.role.${edition.role}`)
  const name = edition.title ?? role
  const id = `edition-${edition.id}`
  return (
    <li className="edition" data-edition={edition.id}>
      <SealCheckbox
        labelledBy={`${id}-read ${id}`}
        checked={isEditionRead(row, edition.id)}
        onChange={(read) => void setEditionRead(work.id, edition.id, read)}
      />
      <span id={`${id}-read`} hidden>
        {t('work.read')}
      </span>
      <div>
        <OutLink id={id} href={edition.url} newTab={t('work.opensNewTab')}>
          {name}
        </OutLink>
        <MetaLine
          facts={[
            edition.title && role,
            t(`catalogue.languageName.${edition.lang}`),
            t(`work.provenance.${edition.provenance}`),
            edition.by && t('work.editionBy', { by: edition.by }),
            new URL(edition.url).hostname.replace(/^www\./, ''),
          ]}
        />
        <OutLink
          className="quiet"
          href={archivedCopy(edition.url)}
          label={t('work.archivedOf', { edition: name })}
          newTab={t('work.opensNewTab')}
        >
          {t('work.archived')}
        </OutLink>
      </div>
    </li>
  )
}
