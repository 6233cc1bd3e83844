// One choice among few, all visible: a group of buttons that says which is pressed.
type Option<Value extends string> = { value: Value; label: string }

type Props<Value extends string> = {
  label: string
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
  labelShown?: boolean
}

export function Segmented<Value extends string>({ label, options, value, onChange, labelShown = false }: Props<Value>) {
  return (
    <div className="segmented">
      {labelShown && (
        <span className="segmented-label" aria-hidden="true">
          {label}
        </span>
      )}
      <fieldset className="segmented-options" aria-label={label}>
        {options.map((option) => (
          <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
            {option.label}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
