import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sayRound } from '../../../core/loop/name-rounds.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { sayCount, sayDay } from '../../../core/words/say-time.ts'
import { todayQuery } from '../today/today-query.ts'
import styles from './DueAhead.module.css'

/** What Today plans with where nobody asked for another length, in minutes. */
const minutes = 15
const daysShown = 14

/** The start of a calendar day (YYYY-MM-DD) in the reader's zone. */
const startOf = (day: string) => new Date(`${day}T00:00`).getTime()

/** How many cards come up on each of the next 14 days, as Today plans them, and the rounds among them. */
export function DueAhead({ dueNow, now }: { dueNow: number; now: number }) {
  const today = useQuery(todayQuery(minutes))
  if (today.isError || today.data?.plan.kind === 'no-stories') return null
  const days = today.data?.plan.days.slice(0, daysShown) ?? []
  const most = Math.max(1, ...days.map(({ cards }) => cards.length))
  return (
    <section className={styles.section} aria-labelledby="due-title">
      <h2 id="due-title">What comes up when</h2>
      <p className={styles.note}>
        As <Link to="/">Today</Link> plans it, with {minutes} minutes a day.{' '}
        {dueNow > 0 &&
          `${sayCount(dueNow, 'card is', 'cards are')} due now; the plan takes them by what they need most.`}
      </p>
      <ol className={styles.days}>
        {days.map(({ day, cards, rounds, daysLeft }, index) => {
          const at = startOf(day)
          const isLoop = daysLeft === 0
          const named = rounds.map(({ kind, company }) => `${sayRound(kind)} at ${company}`)
          return (
            <li key={day} className={isLoop ? styles.loop : undefined}>
              <span className="unseen">
                {`${index === 0 ? 'Today' : sayDay(at, now)}: ${sayCount(cards.length, 'card')}${isLoop ? `, ${named.length === 0 ? 'the day of your loop' : joinNames(named)}` : ''}`}
              </span>
              <span className={styles.column} aria-hidden="true">
                <span className={styles.count}>{cards.length > 0 ? cards.length : ''}</span>
                <span
                  className={styles.bar}
                  style={{ height: `${(cards.length / most) * 100}%` }}
                  data-empty={cards.length === 0}
                />
              </span>
              <span className={styles.day} aria-hidden="true">
                <span>{new Date(at).toLocaleDateString('en-GB', { weekday: 'narrow' })}</span>
                <span>{new Date(at).getDate()}</span>
              </span>
              {isLoop && (
                <span className={styles.word} aria-hidden="true">
                  {rounds.length > 1 ? `${rounds.length} rounds` : 'Round'}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
