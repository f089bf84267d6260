import type { AnswerDocument } from '../../../core/answer/answer.ts'
import type { AnswerView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { WordChanges } from '../../parts/WordChanges.tsx'
import { listAnswerChanges } from './list-answer-changes.ts'
import styles from './MetAnswers.module.css'

/** Two windows wrote in one answer: what differs, and the choice between the two. */
export function MetAnswers({
  mine,
  theirs,
  onSettle,
}: {
  mine: AnswerDocument
  theirs: AnswerView
  onSettle: (choice: 'mine' | 'theirs') => void
}) {
  return (
    <section className={styles.met} role="alert">
      <p>
        Another window changed this answer while you were writing here. Nothing is lost: choose what
        it says now, and the history keeps both. <del>Struck</del> words are the other window’s,{' '}
        <ins>underlined</ins> ones are of this page.
      </p>
      {listAnswerChanges(theirs.answer.document, mine).map(({ name, older, newer }) => (
        <div key={name}>
          <h2>{name}</h2>
          <WordChanges older={older} newer={newer} />
        </div>
      ))}
      <div className={styles.acts}>
        <Button look="primary" onClick={() => onSettle('mine')}>
          Keep what this page says
        </Button>
        <Button onClick={() => onSettle('theirs')}>Take the other window’s</Button>
      </div>
    </section>
  )
}
