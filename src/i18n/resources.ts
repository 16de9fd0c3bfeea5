import type en from './locales/en/index.ts'

/** The words of the English locale, by namespace: the others must have the same keys. */
export type Resources = typeof en

/** A part of the words that is loaded as one: of a feature, or shared by several. */
export type Namespace = keyof Resources

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
