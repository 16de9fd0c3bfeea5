import { useContext } from 'react'
import { I18nContext, useTranslation as useI18next } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { Lang } from '../content/schema.ts'
import type { Namespace } from './resources.ts'

/** One namespace, or several: keys of the first need no prefix, those of the others `name:`. */
type Namespaces = Namespace | readonly [Namespace, ...Namespace[]]

/** The words of one or several namespaces, as functions take them. */
export type Translate<N extends Namespaces> = TFunction<N>

/**
 * The words of the page's language, of the namespaces named. They must be loaded: the
 * route does that before its page renders.
 */
export function useTranslation<const N extends Namespaces>(
  namespaces: N,
): { t: Translate<N>; lang: Lang } {
  const { t, i18n } = useI18next(namespaces)
  return { t: t as Translate<N>, lang: i18n.language as Lang }
}

/** The language of the page. */
export function useLang(): Lang {
  return useContext(I18nContext).i18n.language as Lang
}
