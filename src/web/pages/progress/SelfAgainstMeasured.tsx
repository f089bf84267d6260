import type { ProgressView } from '../../api.ts'
import { findFurthestOff } from '../../../core/drill/progress.ts'
import { facetNames } from '../../../core/words/names.ts'
import { sayCount, sayDay } from '../../../core/words/say-time.ts'
import styles from './SelfAgainstMeasured.module.css'

const width = 480
const height = 170
const left = 24
const right = 96
const top = 12
const bottom = 14

const heightOf = (rating: number) => height - bottom - ((rating - 1) / 4) * (height - top - bottom)

/** The person's own rating beside the measured one, week by week. */
export function SelfAgainstMeasured({
  weeks,
  cards,
  now,
}: {
  weeks: ProgressView['selfAgainstMeasured']
  cards: ProgressView['cards']
  now: number
}) {
  const newest = weeks.at(-1)
  if (!newest)
    return (
      <section aria-labelledby="self-title">
        <h2 id="self-title">Your rating and the measured one</h2>
        <p className={styles.soft}>They stand side by side here once an answer has both.</p>
      </section>
    )
  const xOf = (index: number) =>
    left + (index / Math.max(1, weeks.length - 1)) * (width - left - right)
  const lineOf = (value: (week: (typeof weeks)[number]) => number) =>
    weeks.map((week, index) => `${xOf(index)},${heightOf(value(week))}`).join(' ')
  const end = xOf(weeks.length - 1) + 12
  const gap = newest.meanSelf - newest.meanMeasured
  // The two words at the line ends keep a line's height apart, whichever is on top.
  const apart = Math.max(
    0,
    18 - Math.abs(heightOf(newest.meanSelf) - heightOf(newest.meanMeasured)),
  )
  const shift = (gap >= 0 ? -apart : apart) / 2
  const furthest = findFurthestOff(
    cards.flatMap(({ recent, facet, shortName }) =>
      recent.map((one) => ({ ...one, card: `${shortName}: ${facetNames[facet]}` })),
    ),
    new Date(`${newest.week}T00:00`).getTime(),
  )
  const weekOf = (week: string) => sayDay(new Date(`${week}T12:00`).getTime(), now)

  return (
    <section aria-labelledby="self-title">
      <h2 id="self-title">Your rating and the measured one</h2>
      <p className={styles.soft}>
        In the week of {weekOf(newest.week)} ({sayCount(newest.attempts, 'answer')}) on average you
        rate yourself{' '}
        {Math.abs(gap) < 0.25
          ? 'about as it is measured'
          : `${Math.abs(gap).toFixed(1)} ${gap > 0 ? 'above' : 'below'} what is measured`}
        .
        {furthest &&
          ` Furthest off is “${furthest.card}”: you gave ${furthest.selfRating}, it measures ${furthest.overall.toFixed(1)}.`}
      </p>
      {weeks.length > 1 && (
        <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {[1, 3, 5].map((rating) => (
            <g key={rating}>
              <line
                className={styles.rule}
                x1={left}
                x2={width - right}
                y1={heightOf(rating)}
                y2={heightOf(rating)}
              />
              <text className={styles.axis} x="0" y={heightOf(rating) + 5}>
                {rating}
              </text>
            </g>
          ))}
          <polyline className={styles.self} points={lineOf((week) => week.meanSelf)} />
          <polyline className={styles.measured} points={lineOf((week) => week.meanMeasured)} />
          {weeks.map((week, index) => (
            <g key={week.week}>
              <circle
                className={styles.selfDot}
                cx={xOf(index)}
                cy={heightOf(week.meanSelf)}
                r="4"
              />
              <circle
                className={styles.measuredDot}
                cx={xOf(index)}
                cy={heightOf(week.meanMeasured)}
                r="4"
              />
            </g>
          ))}
          <text className={styles.word} x={end} y={heightOf(newest.meanSelf) + 5 + shift}>
            Yours
          </text>
          <text className={styles.word} x={end} y={heightOf(newest.meanMeasured) + 5 - shift}>
            Measured
          </text>
        </svg>
      )}
      <details className={styles.details}>
        <summary>As a table</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Answers</th>
              <th scope="col">Yours</th>
              <th scope="col">Measured</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.week}>
                <th scope="row">{weekOf(week.week)}</th>
                <td>{week.attempts}</td>
                <td>{week.meanSelf.toFixed(1)}</td>
                <td>{week.meanMeasured.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
