import { useState } from 'react'
import styles from './Chips.module.css'

/** One choice of a few, each a word one can touch; arrow keys move between them. */
export function Chips<T extends string>({
  legend,
  name,
  value,
  choices,
  onChange,
  legendUnseen = false,
}: {
  legend: string
  /** Unique on the page. */
  name: string
  value: T
  choices: readonly { value: T; words: string; note?: string; shortcut?: string }[]
  onChange: (value: T) => void
  legendUnseen?: boolean
}) {
  // What was just chosen stands at once; the value that comes back, this or another, then holds.
  const [picked, setPicked] = useState<T | null>(null)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setPicked(null)
  }
  const choose = (next: T) => {
    setPicked(next)
    onChange(next)
  }
  return (
    <fieldset className={styles.set}>
      <legend className={legendUnseen ? 'unseen' : styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.chip}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === (picked ?? value)}
              onChange={() => choose(choice.value)}
            />
            <span>
              {choice.words}
              {choice.note && <span className={styles.note}>{choice.note}</span>}
              {choice.shortcut && <kbd aria-hidden="true">{choice.shortcut}</kbd>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
