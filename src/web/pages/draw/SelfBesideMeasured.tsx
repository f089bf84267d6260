import type { ResultView } from '../../api.ts'
import { modeNames, selfRatingWords } from '../../../core/words/names.ts'
import { sayClock } from '../../../core/words/say-time.ts'
import { sayWording } from '../../../core/words/say-wording.ts'
import styles from './Result.module.css'

/** What the one number is made of. */
function sayOverall({ fluency, judgment }: ResultView): string {
  if (judgment?.fellBackOnHeadline) return 'at most 2: it tells the headline again'
  const failed = fluency.fluent ? null : fluency.reason.kind
  if (failed === 'other-question') return 'at most 2: it answers another question'
  return 'of all seven; what the card needs weighs more'
}

/** The person's own rating, the measured one and the time, side by side. */
export function SelfBesideMeasured({ result }: { result: ResultView }) {
  const { attempt, judgment } = result
  const lost = judgment && sayWording(judgment, attempt.text)
  return (
    <dl className={styles.beside}>
      <div>
        <dt>You said</dt>
        <dd>{attempt.selfRating === null ? 'skipped' : `${attempt.selfRating} of 5`}</dd>
        {attempt.selfRating !== null && (
          <dd className={styles.soft}>{selfRatingWords[attempt.selfRating]}</dd>
        )}
      </div>
      <div>
        <dt>Overall, measured</dt>
        <dd>{judgment ? `${judgment.overall.toFixed(1)} of 5` : 'not measured'}</dd>
        {judgment && <dd className={styles.soft}>{sayOverall(result)}</dd>}
        {lost !== null && <dd className={styles.soft}>{lost}</dd>}
      </div>
      <div>
        <dt>Time</dt>
        <dd>{sayClock(attempt.elapsedMs)}</dd>
        <dd className={styles.soft}>{modeNames[attempt.mode].toLowerCase()}</dd>
      </div>
    </dl>
  )
}
