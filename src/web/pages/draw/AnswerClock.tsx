import { stageWords, viewClock } from './answer-clock.ts'
import styles from './AnswerClock.module.css'

/** The time left of 90 seconds, then the time over. The stages are said aloud once each, and written below. */
export function AnswerClock({ elapsedMs, running }: { elapsedMs: number; running: boolean }) {
  const { words, stage } = viewClock(elapsedMs)
  return (
    <div className={styles.place}>
      <div role="timer" aria-live="off" className={styles.clock} data-stage={stage}>
        {words}
      </div>
      <div className={styles.words} aria-live="assertive">
        {running ? stageWords[stage] : ''}
      </div>
    </div>
  )
}
