import { useMessages } from './use-messages.ts'
import type { Messages } from './messages.ts'

/** What went wrong with a file or with storage, by its code. */
export type Failure =
  | { of: 'backup'; code: keyof Messages['backup']['problem'] }
  | { of: 'storage'; code: keyof Messages['errors']['storage'] }

/** Gives words to whatever went wrong with a backup, with a shared folder, or with storage. */
export function useFailureWords(): (failure: Failure) => string {
  const { t } = useMessages()
  return ({ of, code }) =>
    of === 'backup' ? t(`backup.problem.${code}`) : t(`errors.storage.${code}`)
}
