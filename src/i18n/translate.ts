import type { Lang } from '../content/schema.ts'
import type en from './locales/en/index.ts'
import type { Messages } from './messages.ts'
import { tagOf } from './langs.ts'

/** The keys of all leaves below `T`, joined by dots; plural forms count as one key. */
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? SingleKey<K> : `${K}.${KeysOf<T[K]>}`
}[keyof T & string]

type SingleKey<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** Every key there is, e.g. `path.states.open`. */
export type MessageKey = KeysOf<typeof en>

/** The English text at a key, or its `_other` form. */
type TextAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? TextAt<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : `${K}_other` extends keyof T
      ? T[`${K}_other`]
      : never

/** The names in double braces in a text. */
type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never

type ValuesFor<K extends string> = Record<NamesIn<TextAt<typeof en, K>>, string | number>

/**
 * The text at a key, with its values filled in. A key or a value that does not
 * exist, and a value left out, fail the type check. `count` also chooses the
 * plural form, by `Intl.PluralRules`.
 * @throws where the locale has no such text, which the type check rules out.
 */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: [NamesIn<TextAt<typeof en, K>>] extends [never] ? [] : [ValuesFor<K>]
) => string

/** The messages of one language, ready to use. */
export interface I18n {
  lang: Lang
  t: Translate
  /** Adds messages that were loaded later. */
  add(messages: Partial<Messages>): void
}

type Tree = { [key: string]: string | Tree }

/** Makes the messages of a language ready to use. */
export function translator(lang: Lang, messages: Partial<Messages>): I18n {
  const tree: Tree = { ...messages } as Tree
  const plurals = new Intl.PluralRules(tagOf[lang])
  const numbers = new Intl.NumberFormat(tagOf[lang])
  const find = (key: string) =>
    key
      .split('.')
      .reduce<string | Tree | undefined>(
        (branch, part) => (typeof branch === 'object' ? branch[part] : undefined),
        tree,
      )
  const t = (key: string, values: Record<string, string | number> = {}) => {
    const { count } = values
    const form = typeof count === 'number' ? find(`${key}_${plurals.select(count)}`) : undefined
    const text = form ?? find(key) ?? find(`${key}_other`)
    if (typeof text !== 'string') throw new Error(`no text at "${key}" in "${lang}"`)
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'number' ? numbers.format(value) : value
    })
  }
  return { lang, t: t as Translate, add: (more) => void Object.assign(tree, more) }
}
