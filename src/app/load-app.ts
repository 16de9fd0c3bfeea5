/** Gets the app into the page, however often its files fail to come; part of the script in the head. */
import en from '../i18n/locales/en/boot.ts'
import zh from '../i18n/locales/zh/boot.ts'
import { pauseBeforeRetry } from '../platform/pause.ts'
import { reloadEvent } from '../platform/reload-event.ts'
import { reloadSafely } from '../platform/reload-safely.ts'
import { watchFields } from '../platform/typed.ts'

/** What the first module of the app gives. */
interface App {
  load(): Promise<() => void>
}

/**
 * Loads the app and lets it take over. Until everything it needs is there the page stays as
 * it was rendered, a notice says so, and what failed is asked for again: after growing
 * pauses, at once when the network is back, and on a new page where this one cannot get it.
 * @param entry the address of the app's first module.
 */
export async function loadApp(entry: string): Promise<void> {
  let notice: Notice | undefined
  watchFields()
  for (let tries = 0; ; tries++) {
    const takeOver = await loaded(entry)
    if (takeOver) {
      notice?.element.remove()
      addEventListener(reloadEvent, () => void reloadSafely({ asked: false }))
      return takeOver()
    }
    notice ??= showNotice()
    // The first failure may be an accident of the network; what fails again may do so for ever.
    const { asked } = notice
    notice.asked = false
    if (tries > 0 && (await reloadSafely({ asked }))) return
    // Who has asked meanwhile does not wait.
    const pause = pauseBeforeRetry(tries)
    notice.onAsk = pause.end
    if (!notice.asked) await pause.over
    pause.end()
  }
}

/** What lets the app take over; undefined where a file of it did not come. */
async function loaded(entry: string): Promise<(() => void) | undefined> {
  try {
    const app = (await import(/* @vite-ignore */ entry)) as App
    return await app.load()
  } catch (error) {
    console.warn('the app has not come yet', error)
    return undefined
  }
}

interface Notice {
  element: HTMLElement
  /** Whether the learner has asked for the next try. */
  asked: boolean
  onAsk(): void
}

/** Says below the page, which it must not move, what is missing and what is safe. */
function showNotice(): Notice {
  const words = document.documentElement.lang.startsWith('zh') ? zh : en
  const readable = document.getElementById('app')?.hasChildNodes()
  const element = createElement('div', 'toasts no-print')
  const toast = createElement('div', 'toast')
  toast.role = 'alert'
  const text = createElement('p', '', readable ? words.page : words.shell)
  const button = createElement('button', 'button', words.retry)
  const notice: Notice = { element, asked: false, onAsk: () => {} }
  button.addEventListener('click', () => {
    notice.asked = true
    notice.onAsk()
  })
  toast.append(text, button)
  element.append(toast)
  document.body.append(element)
  return notice
}

function createElement(tag: 'div' | 'p' | 'button', className: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}
