interface Props {
  /** What the bar measures, for screen readers. */
  label: string
  /** The state in words, e.g. “3 of 96”. */
  text: string
  /** From 0 to 1. */
  value: number
}

/** A thin bar. Its width is an SVG attribute, so that no inline style is needed. */
export function ProgressBar({ label, text, value }: Props) {
  return (
    <svg
      className="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(value * 100)}
      aria-valuetext={text}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
    >
      <rect className="bar-track" width="100" height="4" />
      <rect className="bar-fill" width={Math.round(value * 10000) / 100} height="4" />
    </svg>
  )
}
