interface Props<T extends string> {
  legend: string
  /** Shared by the radio buttons; unique on the page. */
  name: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange(value: T): void
}

/** One of a few: radio buttons that look like a row of segments. */
export function Choice<T extends string>({ legend, name, value, options, onChange }: Props<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} data-value={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
