import type { BrowserContext, Page } from '@playwright/test'

/** What a learner who never rests did, as far as was heard of it before the end. */
export interface Writings {
  /** What the page said is saved: the status of works, and the number in the note. */
  told: Map<string, string>
  /** What was being written when the end came: it may be there or not. */
  underWay: Map<string, string>
  /** How often the page said so. */
  acknowledged: number
}

type Burst = [what: string, value: string][]

/** The key under which a note's number is told. */
export const noteKey = 'note'

/** Hears what the pages of a context write, with the functions below. */
export async function hear(context: BrowserContext, writings: Writings): Promise<void> {
  await context.exposeBinding('about', (_, burst: Burst) => {
    for (const [what, value] of burst) writings.underWay.set(what, value)
  })
  await context.exposeBinding('told', (_, burst: Burst) => {
    writings.acknowledged += burst.length
    for (const [what, value] of burst) {
      writings.told.set(what, value)
      writings.underWay.delete(what)
    }
  })
}

/** Ticks and unticks works in bursts, until the page dies. @param from where to begin in the list. */
export function tickOn(page: Page, from: number): void {
  page.evaluate(writeOn, { from, as: 'ticks' as const, noteKey }).catch(() => {})
}

/** Types into the note in bursts, until the page dies. @param from the first number to write. */
export function typeOn(page: Page, from: number): void {
  page.evaluate(writeOn, { from, as: 'note' as const, noteKey }).catch(() => {})
}

/** Runs in the page. */
async function writeOn(how: { from: number; as: 'ticks' | 'note'; noteKey: string }) {
  const { about, told } = globalThis as unknown as Record<
    'about' | 'told',
    (burst: Burst) => Promise<void>
  >
  const [element, attribute] =
    how.as === 'ticks'
      ? [document.querySelector('.save-state')!, 'data-saved']
      : [document.querySelector('.note-foot [role=status]')!, 'data-note-saved']

  /** Resolves when the page says “saved” of what is written between now and then. */
  function acknowledged(): Promise<void> {
    let unsaid = !element.hasAttribute(attribute)
    return new Promise((resolve) => {
      const observer = new MutationObserver((changes) => {
        unsaid ||= changes.some(({ oldValue }) => oldValue !== null)
        if (!unsaid || !element.hasAttribute(attribute)) return
        observer.disconnect()
        resolve()
      })
      observer.observe(element, { attributeFilter: [attribute], attributeOldValue: true })
    })
  }

  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-step] input[data-early]')]
  const area = document.querySelector<HTMLTextAreaElement>('.note-editor textarea')!
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!
  let next = how.from

  function tick(): [Burst[number], () => void] {
    const box = boxes[next++ % boxes.length]!
    return [[box.dataset['early']!, box.checked ? 'todo' : 'done'], () => box.click()]
  }

  function type(): [Burst[number], () => void] {
    const text = String(next++)
    const write = () => {
      set!.call(area, text)
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    return [[how.noteKey, text], write]
  }

  for (let size = 1; ; size = (size % 4) + 1) {
    const writes = Array.from({ length: size }, how.as === 'ticks' ? tick : type)
    const burst = writes.map(([what]) => what)
    // Heard before anything is written; what is told after it may be cut off.
    await about(burst)
    const saved = acknowledged()
    for (const [, write] of writes) write()
    await saved
    void told(how.as === 'ticks' ? burst : burst.slice(-1))
  }
}
