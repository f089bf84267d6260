import { Fragment } from 'react'
import type { Span } from '../../../core/text/span.ts'
import styles from './Result.module.css'

/** The words of the answer that the headline or the telling holds already. */
export function ToldAgain({ text, places }: { text: string; places: readonly Span[] }) {
  const quotes = places.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean)
  if (quotes.length === 0) return null
  return (
    <p className={styles.again}>
      In words of the headline or the telling:{' '}
      {quotes.map((quote, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          <q>{quote}</q>
        </Fragment>
      ))}
    </p>
  )
}
