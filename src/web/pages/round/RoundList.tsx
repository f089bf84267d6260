import { Link } from '@tanstack/react-router'
import { sayMoments } from '../../../core/words/say-time.ts'
import type { RoundLine } from '../../api.ts'
import { capitalise } from './round-words.ts'
import styles from './RoundsPage.module.css'

/** The rounds that are over, newest first. */
export function RoundList({ rounds }: { rounds: readonly RoundLine[] }) {
  const begun = sayMoments(rounds.map(({ startedAt }) => startedAt))
  return (
    <table className={styles.list}>
      <caption className="unseen">Rounds, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Round</th>
          <th scope="col" className={styles.wide}>
            Story
          </th>
          <th scope="col">Verdict</th>
          <th scope="col" className={styles.number}>
            Drop
          </th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round, at) => (
          <tr key={round.id}>
            <td>
              <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
                {begun[at]}
              </Link>
            </td>
            <td className={styles.wide}>{sayStory(round.shortName)}</td>
            <td>
              {round.verdict !== null
                ? capitalise(round.verdict)
                : round.isRehearsal
                  ? 'Questions rehearsed'
                  : 'None'}
              {round.cannotTell && ', cannot tell'}
            </td>
            <td className={styles.number}>{round.drop?.toFixed(1) ?? 'Not measured'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Null: no story is known; empty: one that has no name yet. */
const sayStory = (shortName: string | null): string =>
  shortName === null ? 'Not named' : shortName || 'Without a headline'
