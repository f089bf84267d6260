import type { AnswerMark } from '../../api.ts'
import styles from './AttemptDots.module.css'

const width = 160
const height = 46
const radius = 4
/** At most this many, the newest, so that every dot stays a dot. */
const most = 14

/** A rating of 1 to 5 as a height in the drawing. */
const heightOf = (rating: number) =>
  height - radius - 2 - ((rating - 1) / 4) * (height - 2 * radius - 4)

function say({ overall, selfRating, fluent }: AnswerMark) {
  if (overall !== null) return `${overall.toFixed(1)}${fluent ? ' fluent' : ''}`
  return selfRating === null ? 'not measured' : `not measured, own rating ${selfRating}`
}

/** The answers to one card, oldest left: height is the rating, solid is fluent, hollow is not measured. */
export function AttemptDots({ attempts }: { attempts: readonly AnswerMark[] }) {
  const shown = attempts.slice(-most)
  const step = (width - 2 * radius - 4) / (most - 1)
  return (
    <svg
      className={styles.dots}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Oldest to newest: ${shown.map(say).join('; ')}`}
    >
      {[1, 3, 5].map((rating) => (
        <line
          key={rating}
          className={styles.rule}
          x1="0"
          x2={width}
          y1={heightOf(rating)}
          y2={heightOf(rating)}
        />
      ))}
      {shown.map((attempt, index) => {
        const rating = attempt.overall ?? attempt.selfRating
        return (
          <circle
            key={attempt.answeredAt}
            className={
              attempt.overall === null
                ? styles.hollow
                : attempt.fluent
                  ? styles.solid
                  : styles.light
            }
            cx={radius + 2 + index * step}
            cy={heightOf(rating ?? 1)}
            r={radius}
          />
        )
      })}
    </svg>
  )
}
