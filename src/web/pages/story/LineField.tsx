import { useId } from 'react'
import { longestLine } from './longest.ts'
import type { TextField } from './document-fields.ts'
import { FieldFrame } from './FieldFrame.tsx'
import styles from './LineField.module.css'

/** One line of a story: its name, the line, and what belongs in it. */
export function LineField({
  field,
  label,
  value,
  onChange,
  hint,
  placeholder,
}: {
  field: TextField
  label: string
  value: string
  onChange: (text: string) => void
  hint?: string
  placeholder?: string
}) {
  const id = useId()
  const over = value.length - longestLine
  const note = over > 0 ? `${over} characters too long to keep: a line holds ${longestLine}.` : hint
  return (
    <FieldFrame id={id} label={label} note={note} over={over > 0}>
      <input
        id={id}
        data-field={field}
        className={styles.input}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-describedby={note ? `${id}-note` : undefined}
        aria-invalid={over > 0}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  )
}
