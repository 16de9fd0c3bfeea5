import type { Lang } from '../content/schema.ts'
import type { Messages } from './messages.ts'
import { translator, type I18n } from './translate.ts'

const locales: Record<Lang, () => Promise<{ default: Messages }>> = {
  en: () => import('./locales/en/index.ts'),
  zh: () => import('./locales/zh/index.ts'),
}

const loading: Partial<Record<Lang, Promise<I18n>>> = {}

/**
 * The messages of one language; each language is loaded once, and only when asked
 * for (the same promise every time). The old language stays in use until the new
 * one is there, so no page is ever half translated.
 */
export function loadI18n(lang: Lang): Promise<I18n> {
  return (loading[lang] ??= locales[lang]().then(({ default: messages }) =>
    translator(lang, messages),
  ))
}
