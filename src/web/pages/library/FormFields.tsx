import { useId } from 'react'
import styles from './GuideEditor.module.css'

/** The longest line and text of a guide, as the server takes them. */
const longest = { line: 500, text: 10_000 }

/** A text of the guide under its name; a line wraps on the page and holds no line break. */
export function Words({
  label,
  value,
  onChange,
  line = false,
}: {
  label: string
  value: string
  onChange: (text: string) => void
  line?: boolean
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={line ? 1 : 3}
        maxLength={line ? longest.line : longest.text}
        value={value}
        onChange={({ target }) =>
          onChange(line ? target.value.replaceAll(/[\r\n]+/gu, ' ') : target.value)
        }
      />
    </div>
  )
}

/** One choice of several under its name. */
export function Pick<T extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: T
  choices: readonly { value: T; words: string }[]
  onChange: (value: T) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Any of several, in their own order. */
export function Choices<T extends string>({
  legend,
  choices,
  chosen,
  onChange,
}: {
  legend: string
  choices: readonly { value: T; words: string }[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}) {
  const toggle = (value: T) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one))),
    )
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  )
}
