interface Props {
  label: string
  pressed: boolean
  onPress(): void
}

/** A star that is on or off. */
export function StarButton({ label, pressed, onPress }: Props) {
  return (
    <button type="button" className="star" aria-pressed={pressed} onClick={onPress}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d="M12 3.2l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1L12 17l-5.4 2.9 1.1-6.1L3.2 9.6l6.1-.8z" />
      </svg>
      <span>{label}</span>
    </button>
  )
}
