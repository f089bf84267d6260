import { useQuery } from '@tanstack/react-query'
import { sayCount, sayDay } from '../../../core/words/say-time.ts'
import type { ProgressCard } from '../../api.ts'
import { loopsQuery } from '../loop/loop-query.ts'
import { roundsQuery } from '../round/round-query.ts'
import styles from './ReadinessOverTime.module.css'
import { dayOf, listDaysAhead, placeNames, traceReadiness } from './trace-readiness.ts'

const width = 640
const [left, right] = [8, 8]
/** Rows of names stand over the bars, the bars' days and the drop's scale (ratings lie between 1 and 5) below them. */
const rowHeight = 24
const barHeight = 144
const [dayGap, dropGap, dropHeight, mostDrop] = [16, 28, 34, 4]
/** A letter of a name where its type is largest, on a phone; names longer than this are cut. */
const [letterWidth, mostLetters] = [10, 20]

/** Cards by how they stood, day by day, with the drop of each round and the days of the loops, also those ahead. */
export function ReadinessOverTime({
  cards,
  loopAt,
  now,
}: {
  cards: readonly ProgressCard[]
  /** A day that was set without a loop may be it. */
  loopAt: number | null
  now: number
}) {
  const rounds = useQuery(roundsQuery)
  const loops = useQuery(loopsQuery)
  const days = traceReadiness(cards, now)
  const last = days.at(-1)
  if (days.length < 2 || last === undefined || !rounds.data || !loops.data) return null

  // One line for a loop's day, however many rounds it held.
  const all = loops.data.loops.flatMap((loop) => {
    const held = loop.rounds.flatMap(({ day, state }) =>
      day === null || state === 'cancelled' ? [] : [day],
    )
    return [...new Set(held)].map((day) => ({ id: `${loop.id} ${day}`, day, name: nameOf(loop) }))
  })
  const setDay = loopAt === null ? null : dayOf(loopAt)
  if (setDay !== null && !all.some(({ day }) => day === setDay))
    all.push({ id: 'settings', day: setDay, name: 'Your loop' })
  const ahead = listDaysAhead(
    all.map(({ day }) => day),
    now,
  )
  const columns = [...days.map(({ day }) => day), ...ahead]
  const step = (width - left - right) / columns.length
  const x = (day: string) => left + (columns.indexOf(day) + 0.5) * step
  const shown = (day: string) => columns.includes(day)
  const inOrder = all.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const dates = inOrder.filter(({ day }) => shown(day))
  const later = inOrder.filter(({ day }) => day > (columns.at(-1) ?? ''))
  const rows = placeNames(
    dates.map(({ day, name }) => {
      const long = name.length * letterWidth
      return x(day) > width / 2
        ? { from: x(day) - long, to: x(day) }
        : { from: x(day), to: x(day) + long }
    }),
  )
  const top = 4 + rowHeight * (Math.max(-1, ...rows) + 1)
  const base = top + barHeight
  const dropTop = base + dropGap
  const dropBase = dropTop + dropHeight
  const height = dropBase + 8
  const y = (count: number) => base - (count / cards.length) * barHeight
  const drops = rounds.data.rounds.flatMap(({ id, drop, endedAt }) => {
    const day = endedAt === null ? '' : dayOf(endedAt)
    return drop === null || !shown(day) ? [] : [{ id, drop, day }]
  })
  const said = [
    `Today ${last.retired} retired, ${last.fluent} fluent and ${last.answered} answered of ${sayCount(cards.length, 'card')}; on ${days[0]?.day} ${days[0]?.retired} retired and ${days[0]?.fluent} fluent`,
    ...(drops.length === 0
      ? []
      : [`drops of rounds, newest first: ${drops.map(({ drop }) => drop.toFixed(1)).join(', ')}`]),
    ...[...dates, ...later].map(({ day, name }) => `${name} on ${day}`),
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
        {x(last.day) > left + (2 * letterWidth * mostLetters) / 3 && (
          <text x={left} y={base + dayGap}>
            {sayDay(momentOf(columns[0]), now)}
          </text>
        )}
        <text x={x(last.day)} y={base + dayGap} textAnchor={ahead.length === 0 ? 'end' : 'middle'}>
          today
        </text>
        {ahead.length > 5 && (
          <text x={width - right} y={base + dayGap} textAnchor="end">
            {sayDay(momentOf(ahead.at(-1)), now)}
          </text>
        )}
        {dates.map(({ id, day, name }, at) => (
          <g key={id}>
            <line
              className={styles.date}
              x1={x(day)}
              x2={x(day)}
              y1={rowHeight * (rows[at] ?? 0) + 8}
              y2={base}
            />
            <text
              x={x(day) + (x(day) > width / 2 ? -4 : 4)}
              y={rowHeight * (rows[at] ?? 0) + 18}
              textAnchor={x(day) > width / 2 ? 'end' : 'start'}
            >
              {name}
            </text>
          </g>
        ))}
        {drops.length > 0 && (
          <line className={styles.level} x1={left} x2={width - right} y1={dropTop} y2={dropTop} />
        )}
        {drops.map(({ id, drop, day }) => {
          const depth = dropTop + (Math.max(0, drop) / mostDrop) * (dropBase - dropTop)
          return (
            <g key={id}>
              <line className={styles.stem} x1={x(day)} x2={x(day)} y1={dropTop} y2={depth} />
              <circle cx={x(day)} cy={depth} r={4} />
            </g>
          )
        })}
      </svg>
      <p className={styles.key}>
        <span data-kind="retired">Retired</span>{' '}
        <span data-kind="fluent">Fluent at the newest answer</span>{' '}
        <span data-kind="answered">Answered</span>
        {drops.length > 0 && ' Under the days: the drop of each round, deeper is larger.'}
        {dates.length > 0 && ' Upright lines: rounds of your loops.'}
        {later.length > 0 &&
          ` Later: ${later.map(({ day, name }) => `${name}, ${sayDay(momentOf(day), now)}`).join('; ')}.`}
      </p>
    </section>
  )
}

const momentOf = (day: string | undefined): number => new Date(`${day}T12:00`).getTime()

/** As few words as tell one loop from another on a narrow picture. */
function nameOf({ company, role }: { company: string; role: string }): string {
  const name = company.trim() || role.trim() || 'A loop'
  return name.length > mostLetters ? `${name.slice(0, mostLetters - 1).trimEnd()}…` : name
}
