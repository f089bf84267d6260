import { joinNames } from '../../../core/words/join-names.ts'
import { sayDrop } from '../../../core/round/review/say-drop.ts'
import type { RoundResultView } from '../../api.ts'
import styles from './RoundResult.module.css'

type Drop = NonNullable<RoundResultView['review']['drop']>

const width = 640
const height = 170
const left = 56
const right = 20
const top = 20
const bottom = 34

/** Ratings run from 1 to 5. */
const y = (overall: number) => top + ((5 - overall) / 4) * (height - top - bottom)

/** The line from the telling to the follow-ups: how much of it was left when they pressed. */
export function DropLine({ id, title, drop }: { id: string; title: string; drop: Drop }) {
  const points = [drop.telling, ...drop.followUps]
  const x = (index: number) =>
    left + (index * (width - left - right)) / Math.max(1, points.length - 1)
  const measured = points.flatMap((overall, index) =>
    overall === null ? [] : [{ overall, index }],
  )
  const unmeasured = points.flatMap((overall, index) => (overall === null ? [`${index}`] : []))
  const nameOf = (index: number) => (index === 0 ? 'Telling' : `${index}`)
  const said = measured
    .map(({ overall, index }) => `${nameOf(index)} ${overall.toFixed(1)}`)
    .join(', ')
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>
        {sayDrop(drop.drop ?? 0)}
        {unmeasured.length > 0 && ` Not measured: ${joinNames(unmeasured)}.`}
      </p>
      <svg
        className={styles.drop}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Overall ratings, 1 to 5: ${said}`}
      >
        {[1, 3, 5].map((overall) => (
          <g key={overall}>
            <line
              className={styles.base}
              x1={left}
              x2={width - right}
              y1={y(overall)}
              y2={y(overall)}
            />
            <text className={styles.small} x={left - 16} y={y(overall) + 4} textAnchor="end">
              {overall}
            </text>
          </g>
        ))}
        <polyline
          className={styles.line}
          points={measured.map(({ overall, index }) => `${x(index)},${y(overall)}`).join(' ')}
        />
        {measured.map(({ overall, index }) => (
          <g key={index}>
            <circle className={styles.dot} cx={x(index)} cy={y(overall)} r={4.5} />
            <text
              className={styles.small}
              x={x(index)}
              y={y(overall) - 10}
              textAnchor={index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle'}
            >
              {overall.toFixed(1)}
            </text>
          </g>
        ))}
        {points.map((_, index) => (
          <text
            key={nameOf(index)}
            className={styles.small}
            x={x(index)}
            y={height - 8}
            textAnchor={index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle'}
          >
            {nameOf(index)}
          </text>
        ))}
      </svg>
    </section>
  )
}
