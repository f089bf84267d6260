import styles from './Loop.module.css'

/** One of a few words, with the choice's name above it. */
export function Choice<T extends string>({
  label,
  value,
  choices,
  words,
  onChange,
}: {
  label: string
  value: T
  choices: readonly T[]
  words: (value: T) => string
  onChange: (value: T) => void
}) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const next = choices.find((one) => one === target.value)
          if (next !== undefined) onChange(next)
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </label>
  )
}
