import { useId } from 'react'
import styles from './LibraryPage.module.css'

/** One filter of the library: every choice with the number of guides that it would leave, once that is known. */
export function FilterChoice({
  label,
  any,
  value,
  choices,
  onChange,
}: {
  label: string
  /** The words for no choice. */
  any: string
  value: string
  choices: readonly { value: string; words: string; count: number | undefined }[]
  onChange: (value: string | undefined) => void
}) {
  const id = useId()
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.count === undefined ? choice.words : `${choice.words} (${choice.count})`}
          </option>
        ))}
      </select>
    </div>
  )
}
