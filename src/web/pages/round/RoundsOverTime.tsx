import type { RoundLine } from '../../api.ts'
import styles from './RoundsPage.module.css'

const width = 640
const height = 140
const edge = 24
/** The drop's scale: ratings lie between 1 and 5, so no drop leaves it. */
const most = 4
const shownRounds = 20

const y = (drop: number) => edge + (1 - Math.max(0, drop) / most) * (height - 2 * edge)

/** How far the follow-ups fell below the telling, round by round; nothing before there are two. */
export function RoundsOverTime({ rounds }: { rounds: readonly RoundLine[] }) {
  const measured = rounds
    .flatMap(({ id, drop, verdict }) => (drop === null ? [] : [{ id, drop, verdict }]))
    .slice(0, shownRounds)
    .toReversed()
  if (measured.length < 2) return null
  const x = (index: number) => edge + (index * (width - 2 * edge)) / (measured.length - 1)
  const said = measured
    .map(({ drop, verdict }) => `${drop.toFixed(1)} (${verdict ?? 'no verdict'})`)
    .join(', ')
  return (
    <section className={styles.time} aria-labelledby="time-title">
      <h2 id="time-title">The drop over time</h2>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Drop of each round, oldest first: ${said}`}
      >
        <line className={styles.base} x1={edge} x2={width - edge} y1={y(0)} y2={y(0)} />
        <polyline
          className={styles.line}
          points={measured.map(({ drop }, index) => `${x(index)},${y(drop)}`).join(' ')}
        />
        {measured.map(({ id, drop }, index) => (
          <g key={id}>
            <circle className={styles.dot} cx={x(index)} cy={y(drop)} r={4} />
            <text className={styles.words} x={x(index)} y={y(drop) - 10} textAnchor="middle">
              {drop.toFixed(1)}
            </text>
          </g>
        ))}
        <text className={styles.words} x={edge} y={height - 4}>
          No drop
        </text>
      </svg>
    </section>
  )
}
