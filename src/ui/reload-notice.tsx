import { ReloadButton, type ReloadButtonProps } from './reload-button.tsx'

interface Props extends ReloadButtonProps {
  /** What happened, what is safe, and what to do. */
  text: string
}

/** Says that something could not be loaded, and offers to load the page again. */
export function ReloadNotice({ text, ...button }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <ReloadButton {...button} />
    </div>
  )
}
