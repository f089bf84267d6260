import { Link } from '@tanstack/react-router'
import type { ResultView } from '../../api.ts'
import { sayDisagreement } from '../../../core/words/say-ledger.ts'
import styles from './Result.module.css'

/** Where the answer contradicts what was said before, a sentence each, and the way to settle it. */
export function ContradictionLines({
  storyId,
  disagreements,
}: {
  storyId: string
  disagreements: ResultView['disagreements']
}) {
  if (disagreements.length === 0) return null
  return (
    <div className={styles.contradictions}>
      {disagreements.map((one, at) => (
        <p key={at}>{sayDisagreement(one, Date.now())}</p>
      ))}
      <Link to="/stories/$storyId/ledger" params={{ storyId }}>
        See both in the ledger
      </Link>
    </div>
  )
}
