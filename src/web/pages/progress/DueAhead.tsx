import type { ProgressView } from '../../api.ts'
import { daysBetween, sayCount, sayDay } from '../../../core/words/say-time.ts'
import styles from './DueAhead.module.css'

/** The start of a calendar day (YYYY-MM-DD) in the reader's zone. */
const startOf = (day: string) => new Date(`${day}T00:00`).getTime()

/** How many cards come due on each of the next 14 days, and where the loop lies among them. */
export function DueAhead({
  dueByDay,
  loopAt,
  now,
}: Pick<ProgressView, 'dueByDay' | 'loopAt'> & { now: number }) {
  const most = Math.max(1, ...dueByDay.map(({ count }) => count))
  return (
    <section className={styles.section} aria-labelledby="due-title">
      <h2 id="due-title">What is due when</h2>
      <ol className={styles.days}>
        {dueByDay.map(({ day, count }, index) => {
          const at = startOf(day)
          const isLoop = loopAt !== null && daysBetween(at, loopAt) === 0
          return (
            <li key={day} className={isLoop ? styles.loop : undefined}>
              <span className="unseen">
                {`${index === 0 ? 'Today' : sayDay(at, now)}: ${sayCount(count, 'card')}${isLoop ? ', the day of your loop' : ''}`}
              </span>
              <span className={styles.column} aria-hidden="true">
                <span className={styles.count}>{count > 0 ? count : ''}</span>
                <span
                  className={styles.bar}
                  style={{ height: `${(count / most) * 100}%` }}
                  data-empty={count === 0}
                />
              </span>
              <span className={styles.day} aria-hidden="true">
                <span>{new Date(at).toLocaleDateString('en-GB', { weekday: 'narrow' })}</span>
                <span>{new Date(at).getDate()}</span>
              </span>
              {isLoop && (
                <span className={styles.word} aria-hidden="true">
                  Loop
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
