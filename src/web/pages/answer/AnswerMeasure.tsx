import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { measureAnswer } from '../../../core/answer/measure-answer.ts'
import { partNames, sayShareNote } from '../../../core/words/say-answer.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { saySpokenTime } from '../../../core/words/spoken-time.ts'
import styles from './AnswerMeasure.module.css'

/** How long the answer runs and how it is divided: drawn, and said in words where it matters. */
export function AnswerMeasure({ answer }: { answer: AnswerDocument }) {
  const { words, parts, notes } = measureAnswer(answer)
  const told = parts.filter((part) => part.words > 0)
  return (
    <section className={styles.measure} aria-label="Length and shares">
      <p className={styles.time}>
        {sayCount(words, 'word')}, {saySpokenTime(words)}
        <span> at 150 words a minute</span>
      </p>
      <ul className={styles.bar} data-empty={told.length === 0 || undefined}>
        {told.map(({ part, percent }) => (
          <li key={part} className={styles.part} style={{ flexGrow: percent }} data-part={part}>
            <span className={styles.name}>{partNames[part]}</span>
            <span className={styles.share}>{percent} %</span>
          </li>
        ))}
      </ul>
      <ul className={styles.notes} aria-live="polite">
        {notes.map((note) => (
          <li key={note.kind}>{sayShareNote(note)}</li>
        ))}
      </ul>
    </section>
  )
}
