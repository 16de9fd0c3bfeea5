interface Props {
  /** What happened, what is safe, and what to do. */
  text: string
  /** The words on the button that loads the page again. */
  action: string
}

/** Says that something could not be loaded, and offers to load the page again. */
export function ReloadNotice({ text, action }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {action}
      </button>
    </div>
  )
}
