import { autoUpdate, computePosition, flip, inline, shift } from '@floating-ui/dom'

/** Pixels a card keeps from the edges of the window to its sides. */
const margin = 16

/**
 * Keeps a card in the top layer beside the text it belongs to: below its last line, or above its
 * first where there is no room below but enough above; and within the window's sides.
 * @param onPlaced is called once the card is in its place, and after every move.
 * @returns a function that ends this.
 */
export function placeBeside(
  card: HTMLElement,
  text: HTMLElement,
  onPlaced: () => void,
): () => void {
  const place = async () => {
    // What the page's header covers at the top of the window stands in the style sheet.
    const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
    const { x, y } = await computePosition(text, card, {
      placement: 'bottom-start',
      middleware: [
        inline(),
        flip({
          crossAxis: false,
          padding: { top: covered },
          fallbackStrategy: 'initialPlacement',
        }),
        shift({ padding: margin }),
      ],
    })
    card.style.left = `${x}px`
    card.style.top = `${y}px`
    onPlaced()
  }
  return autoUpdate(text, card, () => void place())
}
