import { useTranslation } from '../../i18n/use-translation.ts'
import type { SyncReport } from './shared-folder.ts'

/** What a round of synchronizing did, and which files it passed over. */
export function SyncSummary({ report }: { report: SyncReport }) {
  const { t } = useTranslation(['sync', 'failures'])
  return (
    <>
      <p>
        {t('done', { count: report.devices })} {t('received', { count: report.received })}
      </p>
      {report.removed > 0 && <p>{t('removed', { count: report.removed })}</p>}
      {report.skipped.map(({ name, problem }) => (
        <p key={name} className="meta">
          {t('skipped', { name, why: t(`failures:${problem}`) })}
        </p>
      ))}
    </>
  )
}
