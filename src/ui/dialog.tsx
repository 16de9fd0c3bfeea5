import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  open: boolean
  title: string
  closeLabel: string
  onClose(): void
  children: ReactNode
}

/**
 * A modal dialog on the browser's own `<dialog>`: it traps focus, closes on Escape
 * and gives focus back to where it was.
 */
export function Dialog({ open, title, closeLabel, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby="dialog-title"
      onClose={onClose}
      closedby="any"
    >
      {open && (
        <div className="dialog-body">
          <header className="dialog-head">
            <h2 id="dialog-title">{title}</h2>
            <button type="button" className="quiet" onClick={onClose}>
              {closeLabel}
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
