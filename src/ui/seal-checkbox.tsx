interface Props {
  /** Id of the element that names the box. */
  labelledBy: string
  checked: boolean
  /** Marks the box for the script that keeps ticks made before the app has taken over. */
  work?: string
  onChange(checked: boolean): void
}

/** A checkbox that stamps a seal. The label around it gives a target of 44 px. */
export function SealCheckbox({ labelledBy, checked, work, onChange }: Props) {
  return (
    <label className="seal">
      <input
        type="checkbox"
        aria-labelledby={labelledBy}
        data-early={work}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  )
}
