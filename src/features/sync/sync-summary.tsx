import { useMessages } from '../../i18n/use-messages.ts'
import type { SyncReport } from './shared-folder.ts'

/** What a round of synchronising did, and which files it passed over. */
export function SyncSummary({ report }: { report: SyncReport }) {
  const { t } = useMessages()
  return (
    <>
      <p>
        {t('backup.folder.done', { count: report.devices })}{' '}
        {t('backup.folder.received', { count: report.received })}
      </p>
      {report.skipped.map(({ name, problem }) => (
        <p key={name} className="meta">
          {t('backup.folder.skipped', { name, why: t(`backup.problem.${problem}`) })}
        </p>
      ))}
      {report.shrunken.length > 0 && (
        <p className="warning">{t('backup.folder.shrunken', { count: report.shrunken.length })}</p>
      )}
    </>
  )
}
