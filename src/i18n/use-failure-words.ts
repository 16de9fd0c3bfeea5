import type { Resources } from './resources.ts'
import { useTranslation } from './use-translation.ts'

/** What went wrong with a file or with storage, by its code. */
export type Failure =
  | { of: 'backup'; code: keyof Resources['failures'] }
  | { of: 'storage'; code: keyof Resources['errors']['storage'] }

/**
 * Gives words to whatever went wrong with a backup, with a shared folder, or with
 * storage. Needs the namespaces `failures` and `errors`.
 */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useTranslation(['failures', 'errors'])
  return ({ of, code }) => (of === 'backup' ? t(code) : t(`errors:storage.${code}`))
}
