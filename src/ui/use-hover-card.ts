import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'

interface Options {
  open: boolean
  /** Whether there is a card to show; without one, a tap follows the link. */
  available: boolean
  /** The pointer or the focus is here: the card may be wanted soon. */
  onNear(): void
  onOpen(): void
  onClose(): void
}

/** What can open the card. */
type Opener = 'hover' | 'focus' | 'tap'

/** Milliseconds the pointer rests on the link before its card opens. */
const openingDelay = 120
/** Milliseconds the pointer may be away from link and card before the card closes. */
const closingDelay = 250

/**
 * How a link shows a card: while the pointer rests on the link or the card, while the link has
 * the keyboard's focus, or after a tap, of which the first opens and the second follows the link.
 * Escape and a press elsewhere close it. https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export function useHoverCard({ open, available, onNear, onOpen, onClose }: Options) {
  const wrapper = useRef<HTMLSpanElement>(null)
  const timer = useRef<number>(undefined)
  const hovered = useRef(false)
  const press = useRef<{ pointer: string; open: boolean }>(undefined)
  const [by, setBy] = useState<Opener>('hover')

  const show = (opener: Opener) => {
    window.clearTimeout(timer.current)
    onNear()
    setBy(opener)
    onOpen()
  }
  const after = (delay: number, run: () => void) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(run, delay)
  }
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const close = useEffectEvent(() => {
    window.clearTimeout(timer.current)
    onClose()
  })
  const onEscape = useEffectEvent(() => {
    const link = wrapper.current?.querySelector('a')
    if (wrapper.current?.contains(document.activeElement)) link?.focus()
    close()
  })
  useEffect(() => {
    if (!open) return
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onEscape()
    }
    const onPress = ({ target }: Event) => {
      if (!wrapper.current?.contains(target as Node)) close()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [open])

  return {
    wrapper,
    /** What opened the card last. */
    by,
    wrapperProps: {
      onPointerEnter: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'touch') return
        hovered.current = true
        onNear()
        after(openingDelay, () => show(open ? by : 'hover'))
      },
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'touch') return
        hovered.current = false
        after(closingDelay, () => {
          if (!wrapper.current?.querySelector(':focus-visible, .term-card:focus-within')) onClose()
        })
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!hovered.current && !currentTarget.contains(relatedTarget)) onClose()
      },
    },
    linkProps: {
      onFocus: ({ currentTarget }: FocusEvent<HTMLAnchorElement>) => {
        if (currentTarget.matches(':focus-visible')) show('focus')
      },
      onPointerDown: ({ pointerType }: PointerEvent) => {
        press.current = { pointer: pointerType, open }
      },
      onClick: (event: MouseEvent) => {
        const { pointer = 'mouse', open = false } = press.current ?? {}
        press.current = undefined
        // A click of the keyboard has no count, and follows the link.
        if (pointer === 'mouse' || open || !available || event.detail === 0) return
        event.preventDefault()
        show('tap')
      },
    },
  }
}
