/** A line of text, in pixels of the window. */
interface Box {
  left: number
  top: number
  bottom: number
}

interface Room {
  /** The block the card is placed in, in pixels of the window. */
  block: { left: number; top: number; width: number }
  card: { width: number; height: number }
  /** The visible part of the window, from below the page's header to its lower edge. */
  window: { top: number; bottom: number }
}

/**
 * Where a card goes, in pixels from the corner of its block: below the last line of the text it
 * belongs to, or above the first where there is no room below but enough above; and never beyond
 * the block's sides.
 */
export function placeOfCard(
  lines: readonly Box[],
  { block, card, window }: Room,
): { left: number; top: number } {
  const first = lines[0]!
  const last = lines.at(-1)!
  const above = last.bottom + card.height > window.bottom && first.top - card.height >= window.top
  const line = above ? first : last
  return {
    left: Math.max(0, Math.min(line.left - block.left, block.width - card.width)),
    top: (above ? first.top - card.height : last.bottom) - block.top,
  }
}

/** Puts a card that is shown beside the text it belongs to. */
export function placeCard(card: HTMLElement, anchor: HTMLElement): void {
  const block = card.offsetParent
  if (!block) return
  // What the page's header covers at the top of the window stands in the style sheet.
  const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const { left, top } = placeOfCard([...anchor.getClientRects()], {
    block: block.getBoundingClientRect(),
    card: card.getBoundingClientRect(),
    window: { top: covered, bottom: window.innerHeight },
  })
  card.style.left = `${left}px`
  card.style.top = `${top}px`
}
