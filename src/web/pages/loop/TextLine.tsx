import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react'
import styles from './Loop.module.css'

/** The longest line that a loop keeps, in characters. */
const longestLine = 500

/** A question with its name above it: no line breaks, and as tall as its words need where the page is narrow. */
export function QuestionLine({
  label,
  value,
  onChange,
  ...rest
}: {
  label: string
  value: string
  onChange: (value: string) => void
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <textarea
        rows={1}
        className={styles.question}
        autoComplete="off"
        maxLength={longestLine}
        {...rest}
        value={value}
        onChange={({ target }) => onChange(target.value.replaceAll(/[\r\n]+/g, ' '))}
      />
    </label>
  )
}

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
