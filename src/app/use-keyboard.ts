import { useEffect, useEffectEvent } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import { undo } from '../learner/actions.ts'
import { currentPreferences } from '../learner/preferences.ts'
import { useOpenSearch } from './use-open-search.ts'

/** True where typing means text, so that no letter may be a command. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button'].includes(target.type)
  return target.isContentEditable || /^(textarea|select)$/i.test(target.tagName)
}

/** True where keys choose among things: letters there go to the first that begins with them. */
function isInMenu(target: EventTarget | null): boolean {
  const menus = '[role=menu], [role=menubar], [role=listbox], [role=combobox], [role=tree]'
  return target instanceof Element && target.closest(menus) !== null
}

/** True while a word is being composed; Safari says so by the key's code alone. */
function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}

/** The step that has the focus, or the work the page is about. */
function currentStep(): HTMLElement | null {
  return (
    document.activeElement?.closest<HTMLElement>('[data-step]') ??
    document.querySelector<HTMLElement>('article[data-step]')
  )
}

/** Moves the focus to the next (1) or previous (-1) step shown. */
function move(by: 1 | -1): void {
  const steps = [...document.querySelectorAll<HTMLElement>('li[data-step]')].filter((step) =>
    step.checkVisibility(),
  )
  const at = steps.findIndex((step) => step.contains(document.activeElement))
  const from = at >= 0 ? at + by : steps.findIndex(isBelowTop)
  const step = steps[Math.max(0, Math.min(steps.length - 1, from))]
  step?.querySelector<HTMLElement>('a')?.focus()
  step?.scrollIntoView({ block: 'nearest' })
}

function isBelowTop(element: HTMLElement): boolean {
  return element.getBoundingClientRect().top > 80
}

const press = (control: string) => () => document.querySelector<HTMLElement>(control)?.click()
const switchLang = press('.site-head .lang-link')

/** Hears these keys, as tinykeys names them, each with just its modifiers. */
function keys(commands: Record<string, () => void>): EventListener {
  const bindings = Object.entries(commands).map(([key, run]) => [
    key,
    (event: KeyboardEvent) => {
      event.preventDefault()
      run()
    },
  ])
  return createKeybindingsHandler(Object.fromEntries(bindings))
}

/**
 * The keys of the app. Each only does what a visible control does too. Those without a
 * modifier can be switched off, because who dictates or has a cat types what they did not
 * mean (WCAG 2.1.4), and do nothing in dialogs, in menus and where one writes.
 */
export function useKeyboard(showKeys: () => void): void {
  const show = useEffectEvent(showKeys)
  const find = useEffectEvent(useOpenSearch())
  useEffect(() => {
    const always = keys({ 'Control+k': () => find(), 'Meta+k': () => find() })
    const single = keys({
      j: () => move(1),
      k: () => move(-1),
      x: () => currentStep()?.querySelector<HTMLElement>('input[type=checkbox]')?.click(),
      n: press('a[data-next]'),
      u: () => void undo(),
      l: switchLang,
      // Whether Shift belongs to them depends on the keyboard's layout.
      '/': () => find(),
      'Shift+/': () => find(),
      '?': () => show(),
      'Shift+?': () => show(),
    })
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event) || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      always(event)
      const { singleKeys } = currentPreferences()
      if (singleKeys && !takesText(event.target) && !isInMenu(event.target)) single(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
