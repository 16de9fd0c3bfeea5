/**
 * Remembers which part of the page stands where. Texts of two languages differ in
 * height, so the same scroll offset would be another place.
 * @returns a function that scrolls that part back to where it stood.
 */
export function keepScrollAnchor(): () => void {
  const anchor = window.scrollY === 0 ? undefined : (focusedStep() ?? firstBelowHeader())
  if (!anchor) return () => {}
  const { top } = anchor.getBoundingClientRect()
  return () => {
    requestAnimationFrame(() => {
      if (anchor.isConnected) window.scrollBy(0, anchor.getBoundingClientRect().top - top)
    })
  }
}

/** The step the learner is at, if it is in view. */
function focusedStep(): Element | undefined {
  const step = document.activeElement?.closest('[data-step]')
  if (!step) return undefined
  const { top, bottom } = step.getBoundingClientRect()
  return top < window.innerHeight && bottom > headerBottom() ? step : undefined
}

/** The first step or heading that begins below the header. */
function firstBelowHeader(): Element | undefined {
  const edge = headerBottom()
  return [...document.querySelectorAll('[data-step], h2')].find(
    (element) => element.checkVisibility() && element.getBoundingClientRect().top >= edge,
  )
}

function headerBottom(): number {
  return document.querySelector('.site-head')?.getBoundingClientRect().bottom ?? 0
}
