/**
 * Remembers which part of the page stands at the top of the window. Texts of two
 * languages differ in height, so the same scroll offset would be another place.
 * @returns a function that scrolls that part back to where it stood.
 */
export function holdPlace(): () => void {
  const anchors = [...document.querySelectorAll<HTMLElement>('[data-step], details[id], h2')]
  const anchor = anchors.find((element) => element.getBoundingClientRect().bottom > 80)
  const top = anchor?.getBoundingClientRect().top ?? 0
  if (!anchor || window.scrollY === 0) return () => {}
  return () => {
    requestAnimationFrame(() => {
      if (anchor.isConnected) window.scrollBy(0, anchor.getBoundingClientRect().top - top)
    })
  }
}
