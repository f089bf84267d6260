import { sayRound } from '../../../core/loop/name-rounds.ts'
import type { PlanDay, PlanItem } from '../../../core/loop/plan/plan.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { CardsByStory } from './CardsByStory.tsx'
import { capitalise } from '../round/round-words.ts'
import styles from './Today.module.css'

/** Days shown from today on; later ones only where they lie close before a round. */
const shownDays = 14
const closeDays = 3

interface DaysAheadProps {
  days: readonly PlanDay[]
  /** What is planned for today. */
  items: readonly PlanItem[]
  /** What a day is planned for. */
  minutesADay: number
}

/** The days left: what comes up on each, and the rounds. */
export function DaysAhead({ days, items, minutesADay }: DaysAheadProps) {
  const plannedMinutes = items.reduce((sum, item) => sum + item.minutes, 0)
  const shown = days.filter(
    ({ daysLeft }, at) => at < shownDays || (daysLeft !== null && daysLeft <= closeDays),
  )
  if (shown.length === 0) return null
  const most = Math.max(1, ...shown.map(({ cards }) => cards.length))
  return (
    <section className={styles.days} aria-labelledby="days-title">
      <h2 id="days-title">The days ahead</h2>
      <p className={styles.daysNote}>
        What fits into {minutesADay} minutes a day; the draw itself offers every card that is due. A
        card that was answered comes back once it has rested; the rest come by how much they need a
        draw.{' '}
        {days.some(({ daysLeft }) => daysLeft === 0) &&
          'In the last three days before a round in which stories are told every card comes up once more.'}
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
                sayCards(0, minutes) || (daysLeft === 0 ? '' : 'Nothing: what came up before rests')
              ) : (
                <details className={styles.pool}>
                  <summary>
                    {at === 0 && plannedMinutes >= minutes
                      ? `${sayItems(items)}, ${sayCount(minutes, 'minute')}`
                      : sayCards(cards.length, minutes)}
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

/** Today is told as its items are: "3 draws, 1 to write down". */
function sayItems(items: readonly PlanItem[]): string {
  const draws = items.reduce((sum, { start }) => sum + (start.kind === 'draw' ? start.draws : 0), 0)
  const count = (kind: PlanItem['start']['kind']) =>
    items.filter(({ start }) => start.kind === kind).length
  return [
    ...(draws > 0 ? [sayCount(draws, 'draw')] : []),
    ...(count('write') > 0 ? [`${count('write')} to write down`] : []),
    ...(count('look') > 0
      ? [sayCount(count('look'), 'telling to look through', 'tellings to look through')]
      : []),
    ...(count('practice') > 0 ? [`${count('practice')} to practise`] : []),
    ...(count('round') > 0 ? ['a round'] : []),
    ...(count('debrief') > 0
      ? [sayCount(count('debrief'), 'debrief to read', 'debriefs to read')]
      : []),
  ].join(', ')
}

const sayTime = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `Mon 23 Nov` */
const sayShort = (day: string): string =>
  new Date(`${day}T12:00`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
