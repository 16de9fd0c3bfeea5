import { createContext, useContext } from 'react'
import type { I18n } from './translate.ts'

/** The messages of the page's language. Provided by the shell, and by pages that stand alone. */
export const MessagesContext = createContext<I18n | null>(null)

/** The language of the page, and its messages. @throws outside a `MessagesContext`. */
export function useMessages(): I18n {
  const i18n = useContext(MessagesContext)
  if (!i18n) throw new Error('no messages here: wrap the component in MessagesContext')
  return i18n
}
