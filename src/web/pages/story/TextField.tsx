import { useId } from 'react'
import type { TextField as Field } from './document-fields.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { GrowingText } from './GrowingText.tsx'

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
  look?: 'plain' | 'line' | 'title'
  /** Wraps on the page and holds no line break. */
  oneLine?: boolean
  autoFocus?: boolean
}) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} note={hint}>
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
    </FieldFrame>
  )
}
