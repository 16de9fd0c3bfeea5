import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useHoverCard } from './use-hover-card.ts'

/** A term and what it means, in the page's language and in the other one. */
export interface TermTexts {
  term: string
  definition: string
  otherTerm: string
  otherDefinition: string
  /** The other language, for its `lang` attributes. */
  otherLang: string
}

/** What the link in the text must be given. */
export type TermLinkProps = ReturnType<typeof useHoverCard>['linkProps'] & {
  'aria-describedby'?: string
}

/** Few look a term up, so what places its card is loaded when they are about to. */
const loadPlacing = () => import('./place-beside.ts')

interface Props {
  /** Nothing until the texts are there; `null` where they cannot be had. */
  texts?: TermTexts | null
  /** Whether the card is asked for. One card at a time is up to the text around. */
  open: boolean
  onOpen(): void
  onClose(): void
  /** The link in the text. */
  renderLink(props: TermLinkProps): ReactNode
  /** The link that stands in the card where a tap has opened it. */
  more: ReactNode
}

/**
 * A term in running text: a link, beside which a card says what the term means. The card stands
 * right behind the link in the document, and in the browser's top layer, so that nothing moves
 * and nothing cuts it off.
 */
export function TermLink({ texts, open, onOpen, onClose, renderLink, more }: Props) {
  const id = useId()
  const onNear = () => void loadPlacing().catch(() => {})
  const card = useHoverCard({ open, available: texts !== null, onNear, onOpen, onClose })
  const { wrapper, wrapperProps, linkProps, by } = card
  const shown = open && texts !== undefined && texts !== null
  return (
    <span className="term-mention" ref={wrapper} {...wrapperProps}>
      {renderLink({ ...linkProps, 'aria-describedby': shown ? id : undefined })}
      {shown && (
        <Card anchor={wrapper} reveal={by !== 'hover'}>
          <span role="tooltip" id={id}>
            <span className="term-names">
              <b>{texts.term}</b> <span lang={texts.otherLang}>{texts.otherTerm}</span>
            </span>
            <span>{texts.definition}</span>
            <span lang={texts.otherLang}>{texts.otherDefinition}</span>
          </span>
          {by === 'tap' && more}
        </Card>
      )}
    </span>
  )
}

interface CardProps {
  anchor: RefObject<HTMLElement | null>
  /** Whether the page may scroll for it; under a resting pointer it must not. */
  reveal: boolean
  children: ReactNode
}

/**
 * It takes the focus when pressed, so that selecting its text does not close it. Where what
 * places it cannot be loaded, it stands at the lower edge of the window; see `glossary.css`.
 */
function Card({ anchor, reveal, children }: CardProps) {
  const ref = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const card = ref.current!
    // Without popovers (before Safari 17 and Firefox 125) it is an ordinary box over the text.
    card.showPopover?.()
    let revealed = !reveal
    let ended = false
    let stop = () => {}
    const onPlaced = () => {
      card.dataset['placed'] = 'beside'
      if (!revealed) card.scrollIntoView({ block: 'nearest' })
      revealed = true
    }
    loadPlacing().then(
      ({ placeBeside }) => {
        if (!ended) stop = placeBeside(card, anchor.current!, onPlaced)
      },
      () => (card.dataset['placed'] = 'apart'),
    )
    return () => {
      ended = true
      stop()
    }
  }, [anchor, reveal])
  return (
    <span className="term-card" popover="manual" ref={ref} tabIndex={-1}>
      <span className="term-card-body">{children}</span>
    </span>
  )
}
