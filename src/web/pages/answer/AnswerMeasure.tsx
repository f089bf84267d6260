import type { AnswerDocument } from '../../../core/answer/answer.ts'
import { measureAnswer, stageOfPart } from '../../../core/answer/measure-answer.ts'
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
      <div className={styles.bar} data-empty={told.length === 0 || undefined} aria-hidden="true">
        {told.map(({ part, percent }) => (
          <span key={part} style={{ flexGrow: percent }} data-stage={stageOfPart[part]} />
        ))}
      </div>
      <ul className={styles.legend}>
        {told.map(({ part, percent }) => (
          <li key={part} data-stage={stageOfPart[part]}>
            {partNames[part]} <span>{percent} %</span>
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
