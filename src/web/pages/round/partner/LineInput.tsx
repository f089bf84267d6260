import styles from './LineInput.module.css'

/** One line to write, under its name. */
export function LineInput({
  label,
  value,
  longest,
  onChange,
}: {
  label: string
  value: string
  /** In characters. */
  longest: number
  onChange: (value: string) => void
}) {
  return (
    <label className={styles.line}>
      {label}
      <input
        type="text"
        value={value}
        maxLength={longest}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
