import { useContext, type ReactNode } from 'react'
import { I18nContext, I18nextProvider } from 'react-i18next'
import type { Words } from './make-words.ts'

/** Gives a part of the page its language. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>
}

/** The words around a component; undefined where no part of the page has a language yet. */
export function useWordsAround(): Words | undefined {
  return (useContext(I18nContext) as { i18n: Words } | undefined)?.i18n
}
