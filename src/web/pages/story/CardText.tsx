import { useId } from 'react'
import { sentencesOnCard } from '../../../core/drill/limits.ts'
import { countSentences } from '../../../core/story/told/sentences.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import type { TextField } from './document-fields.ts'
import styles from './CardText.module.css'
import { GrowingText } from './GrowingText.tsx'

/** The card itself: three ruled lines, its sentences counted as they are typed. A fourth is told, never cut. */
export function CardText({
  field,
  facetName,
  value,
  onChange,
}: {
  field: TextField
  facetName: string
  value: string
  onChange: (text: string) => void
}) {
  const id = useId()
  const count = countSentences(value)
  const over = count > sentencesOnCard
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <label htmlFor={id}>Card</label>
        <span id={`${id}-count`} data-over={over}>
          {over
            ? `${sayCount(count, 'sentence')}; the card is made for ${sentencesOnCard}`
            : `${count} of ${sentencesOnCard} sentences`}
        </span>
      </div>
      <GrowingText
        id={id}
        data-field={field}
        look="card"
        aria-label={`Card, ${facetName}`}
        value={value}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
