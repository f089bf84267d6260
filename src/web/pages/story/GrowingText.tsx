import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react'
import styles from './GrowingText.module.css'

/**
 * A place to write that is as tall as its text. A hidden copy of the text in the same cell gives the height;
 * `copy` may dress that copy, as the marks do, as long as it holds the very same characters.
 */
export function GrowingText({
  value,
  copy,
  look = 'plain',
  ref,
  ...rest
}: {
  value: string
  copy?: ReactNode
  look?: 'plain' | 'line' | 'title' | 'card'
  ref?: Ref<HTMLTextAreaElement>
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value'>) {
  return (
    <div className={`${styles.cell} ${styles[look]}`}>
      <div className={styles.copy} dir="auto" aria-hidden="true">
        {value === '' ? rest.placeholder : (copy ?? value)}
        {'\u200B'}
      </div>
      <textarea {...rest} dir="auto" ref={ref} className={styles.text} value={value} rows={1} />
    </div>
  )
}
