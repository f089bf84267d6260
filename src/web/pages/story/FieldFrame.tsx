import type { ReactNode } from 'react'
import styles from './FieldFrame.module.css'

/** The name above a field and the note below it, which the field refers to as `${id}-note`. */
export function FieldFrame({
  id,
  label,
  note,
  over = false,
  children,
}: {
  id: string
  label: string
  note: string | undefined
  /** The note is about a text that is too long to keep. */
  over?: boolean
  children: ReactNode
}) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
      {note && (
        <p id={`${id}-note`} className={styles.note} data-over={over}>
          {note}
        </p>
      )}
    </div>
  )
}
