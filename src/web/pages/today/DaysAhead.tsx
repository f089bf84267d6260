import { sayRound } from '../../../core/loop/name-rounds.ts'
import type { PlanDay } from '../../../core/loop/plan/plan.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { CardsByStory } from './CardsByStory.tsx'
import { capitalise } from '../round/round-words.ts'
import styles from './Today.module.css'

/** Days shown from today on; later ones only where they lie close before a round. */
const shownDays = 14
const closeDays = 3

interface DaysAheadProps {
  days: readonly PlanDay[]
  /** What today's items take. */
  plannedMinutes: number
}

/** The days left: what comes up on each, and the rounds. */
export function DaysAhead({ days, plannedMinutes }: DaysAheadProps) {
  const shown = days.filter(
    ({ daysLeft }, at) => at < shownDays || (daysLeft !== null && daysLeft <= closeDays),
  )
  if (shown.length === 0) return null
  const most = Math.max(1, ...shown.map(({ cards }) => cards.length))
  return (
    <section className={styles.days} aria-labelledby="days-title">
      <h2 id="days-title">The days ahead</h2>
      <p className={styles.daysNote}>
        A card that was answered comes back once it has rested; the rest come by how much they need
        a draw.{' '}
        {days.some(({ rounds, daysLeft }) => rounds.length > 0 || daysLeft === 0) &&
          'In the last three days before a round every card comes up once more.'}
      </p>
      <ol>
        {shown.map(({ day, cards, minutes, rounds, daysLeft }, at) => (
          <li key={day} data-round={rounds.length > 0 || undefined}>
            <span className={styles.dayName}>{at === 0 ? 'Today' : sayShort(day)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(cards.length / most) * 100}%` }} />
            </span>
            <span className={styles.dayWords}>
              {rounds.map(({ roundId, company, kind, at: begins }) => (
                <strong key={roundId}>
                  {capitalise(sayRound(kind))}, {company}
                  {begins !== null && `, ${sayTime(begins)}`}
                </strong>
              ))}
              {rounds.length === 0 && daysLeft === 0 && <strong>The day of the loop</strong>}
              {cards.length === 0 ? (
                sayCards(0, minutes) || (daysLeft === 0 ? '' : 'Nothing comes up')
              ) : (
                <details className={styles.pool}>
                  <summary>
                    {sayCards(cards.length, minutes)}
                    {at === 0 &&
                      plannedMinutes < minutes &&
                      `; the first ${plannedMinutes} are above`}
                  </summary>
                  <CardsByStory cards={cards} />
                </details>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const sayCards = (cards: number, minutes: number): string =>
  [
    ...(cards === 0 ? [] : [sayCount(cards, 'card')]),
    ...(minutes === 0 ? [] : [sayCount(minutes, 'minute')]),
  ].join(', ')

const sayTime = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `Mon 23 Nov` */
const sayShort = (day: string): string =>
  new Date(`${day}T12:00`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
