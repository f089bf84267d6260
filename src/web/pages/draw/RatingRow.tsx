import type { Dimension, Rating } from '../../../core/judge/dimension.ts'
import type { Judgment } from '../../../core/judge/judgment.ts'
import type { ResultView } from '../../api.ts'
import { dimensionNames, ratingWords } from '../../../core/words/names.ts'
import { StandingShape } from '../../parts/StandingMark.tsx'
import styles from './RatingRow.module.css'
import { RatingWhy } from './RatingWhy.tsx'

/** A rating as one of the four meanings: 1 is absent, 2 and 3 are thin, 4 and 5 specific. */
const shapeOf: Record<Rating, 'missing' | 'thin' | 'specific'> = {
  1: 'missing',
  2: 'thin',
  3: 'thin',
  4: 'specific',
  5: 'specific',
}

/** The seven ratings as a row of marks, required ones first; each opens to why. */
export function RatingRow({
  text,
  judgment,
  dimensions,
  opened,
  onOpen,
  needs = 'This card needs 4 or 5 in',
}: {
  text: string
  judgment: Judgment
  dimensions: ResultView['dimensions']
  opened: Dimension | null
  onOpen: (dimension: Dimension | null) => void
  /** The words before the required ones. */
  needs?: string
}) {
  const group = (required: boolean) => (
    <ul className={required ? styles.required : styles.others}>
      {dimensions
        .filter((one) => one.required === required)
        .map(({ dimension }) => (
          <li key={dimension}>
            <button
              type="button"
              className={styles.rating}
              aria-expanded={opened === dimension}
              aria-controls={opened === dimension ? 'rating-why' : undefined}
              // A click leaves the focus where it was, so that Enter still goes on to the next card.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(opened === dimension ? null : dimension)}
            >
              <StandingShape
                standing={shapeOf[judgment.ratings[dimension]]}
                size={required ? 20 : 14}
              />
              <span className={styles.name}>{dimensionNames[dimension]}</span>
              <span className={styles.value}>
                {judgment.ratings[dimension]}{' '}
                <span className={styles.word}>{ratingWords[judgment.ratings[dimension]]}</span>
              </span>
            </button>
          </li>
        ))}
    </ul>
  )
  return (
    <section className={styles.row} aria-label="Ratings, 1 to 5">
      <p className={styles.label}>{needs}</p>
      {group(true)}
      <p className={styles.label}>Also rated</p>
      {group(false)}
      {opened && <RatingWhy id="rating-why" text={text} judgment={judgment} dimension={opened} />}
    </section>
  )
}
