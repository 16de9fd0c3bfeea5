import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { placeCard } from './place-card.ts'
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
 * right behind the link in the document, and over the text, so that nothing moves.
 */
export function TermLink({ texts, open, onOpen, onClose, renderLink, more }: Props) {
  const id = useId()
  const card = useHoverCard({ open, available: texts !== null, onOpen, onClose })
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

/** It takes the focus when pressed, so that selecting its text does not close it. */
function Card({ anchor, reveal, children }: CardProps) {
  const ref = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const place = () => placeCard(ref.current!, anchor.current!)
    place()
    if (reveal) ref.current!.scrollIntoView({ block: 'nearest' })
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [anchor, reveal])
  return (
    <span className="term-card" ref={ref} tabIndex={-1}>
      <span className="term-card-body">{children}</span>
    </span>
  )
}
