import { useQuery } from '@tanstack/react-query'
import { sayCount, sayDay } from '../../../core/words/say-time.ts'
import type { ProgressCard } from '../../api.ts'
import { loopsQuery } from '../loop/loop-query.ts'
import { nameOfLoop } from '../loop/loop-words.ts'
import { roundsQuery } from '../round/round-query.ts'
import styles from './ReadinessOverTime.module.css'
import { dayOf, traceReadiness } from './trace-readiness.ts'

const width = 640
const height = 240
const [left, right, top, base] = [8, 8, 26, 170]
/** The drop's scale below the bars: ratings lie between 1 and 5. */
const [dropTop, dropBase, mostDrop] = [198, 232, 4]

/** Cards by how they stood, day by day, with the drop of each round and the days of the loops. */
export function ReadinessOverTime({ cards, now }: { cards: readonly ProgressCard[]; now: number }) {
  const rounds = useQuery(roundsQuery)
  const loops = useQuery(loopsQuery)
  const days = traceReadiness(cards, now)
  const last = days.at(-1)
  if (days.length < 2 || last === undefined || !rounds.data || !loops.data) return null

  const step = (width - left - right) / days.length
  const x = (day: string) => left + (days.findIndex((one) => one.day === day) + 0.5) * step
  const shown = (day: string) => days.some((one) => one.day === day)
  const y = (count: number) => base - (count / cards.length) * (base - top)
  const drops = rounds.data.rounds.flatMap(({ id, drop, endedAt }) => {
    const day = endedAt === null ? '' : dayOf(endedAt)
    return drop === null || !shown(day) ? [] : [{ id, drop, day }]
  })
  // One line for a loop's day, however many rounds it held.
  const dates = loops.data.loops.flatMap((loop) => {
    const held = loop.rounds.flatMap(({ day, state }) =>
      day === null || state === 'cancelled' || !shown(day) ? [] : [day],
    )
    return [...new Set(held)].map((day) => ({
      id: `${loop.id} ${day}`,
      day,
      name: nameOfLoop(loop),
    }))
  })
  const said = [
    `Today ${last.retired} retired, ${last.fluent} fluent and ${last.answered} answered of ${sayCount(cards.length, 'card')}; on ${days[0]?.day} ${days[0]?.retired} retired and ${days[0]?.fluent} fluent`,
    ...(drops.length === 0
      ? []
      : [`drops of rounds, newest first: ${drops.map(({ drop }) => drop.toFixed(1)).join(', ')}`]),
    ...dates.map(({ day, name }) => `${name} on ${day}`),
  ].join('; ')

  return (
    <section className={styles.section} aria-labelledby="readiness-title">
      <h2 id="readiness-title">What changed since</h2>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
        {days.map(({ day, answered, fluent, retired }) => {
          const box = { x: x(day) - step * 0.4, width: step * 0.8 }
          const bar = (kind: string, from: number, count: number) =>
            count > 0 && (
              <rect
                {...box}
                data-kind={kind}
                y={y(from + count)}
                height={Math.max(0, y(from) - y(from + count) - 1)}
              />
            )
          return (
            <g key={day}>
              {bar('retired', 0, retired)}
              {bar('fluent', retired, fluent)}
              {bar('answered', retired + fluent, answered)}
            </g>
          )
        })}
        <line className={styles.base} x1={left} x2={width - right} y1={base} y2={base} />
        <text x={left} y={base + 16}>
          {sayDay(new Date(`${days[0]?.day}T12:00`).getTime(), now)}
        </text>
        <text x={width - right} y={base + 16} textAnchor="end">
          today
        </text>
        {dates.map(({ id, day, name }) => (
          <g key={id}>
            <line className={styles.date} x1={x(day)} x2={x(day)} y1={top - 8} y2={dropBase} />
            <text x={x(day)} y={top - 12} textAnchor={x(day) > width / 2 ? 'end' : 'start'}>
              {name}
            </text>
          </g>
        ))}
        {drops.map(({ id, drop, day }) => (
          <circle
            key={id}
            cx={x(day)}
            cy={dropTop + (Math.max(0, drop) / mostDrop) * (dropBase - dropTop)}
            r={4}
          />
        ))}
      </svg>
      <p className={styles.key}>
        <span data-kind="retired">Retired</span>{' '}
        <span data-kind="fluent">Fluent at the newest answer</span>{' '}
        <span data-kind="answered">Answered</span>
        {drops.length > 0 && ' Dots: the drop of each round, deeper is larger.'}
        {dates.length > 0 && ' Upright lines: rounds of your loops.'}
      </p>
    </section>
  )
}
