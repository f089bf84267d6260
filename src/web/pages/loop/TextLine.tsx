import type { InputHTMLAttributes, Ref } from 'react'
import styles from './Loop.module.css'

/** The longest line that a loop keeps, in characters. */
const longestLine = 500

/** One line of text with its name above it. */
export function TextLine({
  label,
  value,
  onChange,
  ref,
  ...rest
}: {
  label: string
  value: string
  onChange: (value: string) => void
  ref?: Ref<HTMLInputElement>
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'>) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        maxLength={longestLine}
        {...rest}
        ref={ref}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
