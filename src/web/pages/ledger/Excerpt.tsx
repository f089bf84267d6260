import type { Excerpt as ExcerptView } from '../../api.ts'
import styles from './Excerpt.module.css'

/** A sentence of the person's own, the words that count marked in it. */
export function Excerpt({ excerpt: { text, place } }: { excerpt: ExcerptView }) {
  return (
    <blockquote className={styles.excerpt} dir="auto">
      {text.slice(0, place.start)}
      <mark>{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end)}
    </blockquote>
  )
}
