import { useMessages } from '../../i18n/use-messages.ts'
import { failureOf } from './backup-failure.ts'

/** Gives words to whatever went wrong with a backup. */
export function useBackupWords(): (error: unknown) => string {
  const { t } = useMessages()
  return (error) => {
    const { of, code } = failureOf(error)
    return of === 'backup' ? t(`backup.problem.${code}`) : t(`errors.storage.${code}`)
  }
}
