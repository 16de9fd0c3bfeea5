import type { ReactNode } from 'react'

interface Props {
  href: string
  id?: string
  className?: string
  /** Name for screen readers where the text alone does not say enough. */
  label?: string
  /** The words “opens in a new tab”. */
  newTab: string
  children: ReactNode
}

/** True for an address that may be made clickable. */
function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol)
}

/** A link out of the app: a new tab, no referrer, and only to `http:` or `https:`. */
export function OutLink({ href, id, className, label, newTab, children }: Props) {
  if (!isWebAddress(href)) return <span id={id}>{children}</span>
  return (
    <a
      id={id}
      className={className}
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      title={newTab}
      aria-label={label}
    >
      {children}
      <svg className="out" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M4 2h6v6M10 2L3 9" />
      </svg>
    </a>
  )
}
