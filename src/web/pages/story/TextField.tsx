import { useId } from 'react'
import type { TextField as Field } from './document-fields.ts'
import { GrowingText } from './GrowingText.tsx'
import styles from './LineField.module.css'

/** A longer text of a story without marks: its name, the text, and what belongs in it. */
export function TextField({
  field,
  label,
  value,
  onChange,
  hint,
  placeholder,
  look = 'plain',
  oneLine = false,
  autoFocus = false,
}: {
  field: Field
  label: string
  value: string
  onChange: (text: string) => void
  hint?: string | undefined
  placeholder?: string
  look?: 'plain' | 'title'
  /** Wraps on the page and holds no line break. */
  oneLine?: boolean
  autoFocus?: boolean
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <GrowingText
        id={id}
        data-field={field}
        look={look}
        value={value}
        placeholder={placeholder}
        autoFocus={autoFocus}
        aria-describedby={hint ? `${id}-note` : undefined}
        onKeyDown={(event) => {
          if (oneLine && event.key === 'Enter') event.preventDefault()
        }}
        onChange={({ target }) =>
          onChange(oneLine ? target.value.replaceAll(/[\r\n]+/gu, ' ') : target.value)
        }
      />
      {hint && (
        <p id={`${id}-note`} className={styles.note}>
          {hint}
        </p>
      )}
    </div>
  )
}
