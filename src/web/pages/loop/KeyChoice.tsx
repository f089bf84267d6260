import { useId } from 'react'
import styles from '../../parts/Chips.module.css'

/**
 * One of a few, chosen by the key that stands beside it, by arrow keys or by touch. A key, and Enter, lead on; Enter
 * alone leaves the choice as it is.
 */
export function KeyChoice<T extends string>({
  legend,
  legendUnseen = false,
  value,
  choices,
  onChange,
  onNext,
}: {
  legend: string
  legendUnseen?: boolean
  value: T | null
  choices: readonly { value: T; words: string; key: string | null }[]
  onChange: (value: T) => void
  onNext: () => void
}) {
  const name = useId()
  return (
    <fieldset
      className={styles.set}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        const found = choices.find(({ key }) => key === event.key.toLowerCase())
        if (found === undefined && event.key !== 'Enter') return
        event.preventDefault()
        event.stopPropagation()
        if (found) onChange(found.value)
        onNext()
      }}
    >
      <legend className={legendUnseen ? 'unseen' : styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.chip}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              {...(choice.key !== null && { 'aria-keyshortcuts': choice.key })}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.key !== null && <kbd aria-hidden="true">{choice.key}</kbd>}
              {choice.words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
