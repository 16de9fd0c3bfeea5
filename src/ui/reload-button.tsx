import { useState } from 'react'

/** What a button that loads the page again needs to know. */
export interface ReloadButtonProps {
  /** The words on the button. */
  action: string
  /** What to say where loading again would lose something that was typed; a second press does it. */
  unsaved: string
  /** True where it does. */
  hasUnsaved(): boolean
}

/** Loads the page again, not without a warning where that loses something. */
export function ReloadButton({ action, unsaved, hasUnsaved }: ReloadButtonProps) {
  const [warned, setWarned] = useState(false)
  const reload = () => {
    if (warned || !hasUnsaved()) location.reload()
    else setWarned(true)
  }
  return (
    <>
      <button type="button" className="button" onClick={reload}>
        {action}
      </button>{' '}
      <span role="status">{warned && unsaved}</span>
    </>
  )
}
