import type core from './locales/en/core.ts'
import type en from './locales/en/index.ts'
import type pages from './locales/en/pages.ts'

/**
 * The shape every locale must have: the keys of the English one. Chinese has one
 * plural form, so keys in `_one` exist in English only. A missing or a surplus key
 * fails the type check.
 */
export type Translated<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Translated<T[K]>
}

/** The messages of any locale. */
export type Messages = Translated<typeof en>

/** The messages every page needs. */
export type CoreMessages = Translated<typeof core>

/** The messages of the pages beyond home and paths. */
export type PageMessages = Translated<typeof pages>
