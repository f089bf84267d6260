import type { ProgressCard } from '../../api.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { countTimesToFluency, middleTimeToFluency } from './summarise-progress.ts'
import styles from './TimeToFluency.module.css'

function sayReached(cards: number, middle: number): string {
  const took = middle === 1 ? 'at the first try' : `within ${sayCount(middle, 'answer')}`
  if (cards === 1) return `1 card has had a fluent answer, ${took}.`
  return `${sayCount(cards, 'card')} have had a fluent answer, half of them or more ${took}.`
}

/** How many answers a card takes until the first fluent one. */
export function TimeToFluency({ cards }: { cards: readonly ProgressCard[] }) {
  const middle = middleTimeToFluency(cards)
  const counts = countTimesToFluency(cards)
  const most = Math.max(1, ...counts.map((count) => count.cards))
  // One bar alone says no more than the sentence.
  const kinds = counts.filter((count) => count.cards > 0).length
  const reached = cards.filter((card) => card.attemptsToFluency !== null).length
  return (
    <section aria-labelledby="time-title">
      <h2 id="time-title">Time to fluency</h2>
      {middle === null ? (
        <p className={styles.soft}>No card has had a fluent answer yet.</p>
      ) : (
        <>
          <p className={styles.soft}>{sayReached(reached, middle)}</p>
          {kinds > 1 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">Answers</th>
                  <th scope="col">Cards</th>
                </tr>
              </thead>
              <tbody>
                {counts.map(({ attempts, cards: count }) => (
                  <tr key={attempts}>
                    <th scope="row">{attempts}</th>
                    <td>
                      <span className={styles.count}>{count}</span>
                      <span className={styles.bar} style={{ width: `${(count / most) * 70}%` }} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </section>
  )
}
