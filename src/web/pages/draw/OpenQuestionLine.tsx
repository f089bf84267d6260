import type { OpenQuestion } from '../../../core/judge/judgment.ts'
import styles from './Result.module.css'

/** The one question that the answer leaves open, with the words it presses on. */
export function OpenQuestionLine({ text, question }: { text: string; question: OpenQuestion }) {
  const quoted = question.place && text.slice(question.place.start, question.place.end).trim()
  return (
    <section className={styles.section} aria-labelledby="open-title">
      <h2 id="open-title">Left open</h2>
      {quoted && !question.text.includes(quoted) && (
        <p className={styles.quoted}>You said “{quoted}”.</p>
      )}
      <p className={styles.open}>{question.text}</p>
    </section>
  )
}
