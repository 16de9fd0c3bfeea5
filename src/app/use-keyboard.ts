import { useEffect, useEffectEvent } from 'react'
import { undo } from '../learner/actions.ts'
import { useOpenSearch } from './use-open-search.ts'

/** True where typing means text, so that no letter may be a command. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button'].includes(target.type)
  return target.isContentEditable || /^(textarea|select)$/i.test(target.tagName)
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

/** Ctrl K, or ⌘ K: heard in text fields too. */
function asksToFind({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey !== metaKey && !altKey && !shiftKey && key.toLowerCase() === 'k'
}

/** The keys of the app. Each only does what a visible control does too. */
export function useKeyboard(showKeys: () => void): void {
  const show = useEffectEvent(showKeys)
  const find = useEffectEvent(useOpenSearch())
  useEffect(() => {
    const commands: Record<string, () => void> = {
      j: () => move(1),
      k: () => move(-1),
      x: () => currentStep()?.querySelector<HTMLElement>('input[type=checkbox]')?.click(),
      n: () => document.querySelector<HTMLElement>('a[data-next]')?.click(),
      u: () => void undo(),
      l: () =>
        document
          .querySelector<HTMLElement>('dialog[open] .lang-link, .site-head .lang-link')
          ?.click(),
      '/': () => find(),
      '?': () => show(),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (asksToFind(event) && document.querySelector('dialog[open]') === null) {
        event.preventDefault()
        find()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (takesText(event.target)) return
      if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
        if (!event.target.closest('[data-step]')) return
        event.preventDefault()
        commands['x']!()
        return
      }
      const command = Object.hasOwn(commands, event.key) ? commands[event.key] : undefined
      const inDialog = document.querySelector('dialog[open]') !== null
      if (!command || (inDialog && event.key !== 'l')) return
      event.preventDefault()
      command()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
