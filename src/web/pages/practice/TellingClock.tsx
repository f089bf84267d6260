import { sayClock } from '../../../core/words/say-time.ts'
import styles from '../draw/AnswerClock.module.css'
import { stageOf, stageWords } from './telling-clock.ts'

/** The time told so far. Two and five minutes are said aloud once each, and written below. */
export function TellingClock({ elapsedMs, running }: { elapsedMs: number; running: boolean }) {
  const stage = stageOf(elapsedMs)
  return (
    <div className={styles.place}>
      <div role="timer" aria-live="off" className={styles.clock} data-stage={stage}>
        {sayClock(elapsedMs)}
      </div>
      <div className={styles.words} aria-live="polite">
        {running ? stageWords[stage] : ''}
      </div>
    </div>
  )
}
