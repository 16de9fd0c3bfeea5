import type { Lang } from '../content/schema.ts'
import type { CoreMessages, PageMessages } from './messages.ts'
import { translator, type I18n } from './translate.ts'

const core: Record<Lang, () => Promise<{ default: CoreMessages }>> = {
  en: () => import('./locales/en/core.ts'),
  zh: () => import('./locales/zh/core.ts'),
}

const pages: Record<Lang, () => Promise<{ default: PageMessages }>> = {
  en: () => import('./locales/en/pages.ts'),
  zh: () => import('./locales/zh/pages.ts'),
}

const loading: Partial<Record<Lang, Promise<I18n>>> = {}

/**
 * The messages of one language that every page needs; each language is loaded once,
 * and only when asked for (the same promise every time). The old language stays in
 * use until the new one is there, so no page is ever half translated.
 */
export function loadI18n(lang: Lang): Promise<I18n> {
  return (loading[lang] ??= core[lang]().then(({ default: messages }) =>
    translator(lang, messages),
  ))
}

/** The same with the messages of the pages beyond home and paths. */
export async function loadAllI18n(lang: Lang): Promise<I18n> {
  const [i18n, { default: messages }] = await Promise.all([loadI18n(lang), pages[lang]()])
  i18n.add(messages)
  return i18n
}
