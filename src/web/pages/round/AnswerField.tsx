import type { Ref } from 'react'
import type { AnswerMode } from '../../../core/drill/attempt.ts'
import styles from '../../parts/AnswerPlace.module.css'

/** Where an answer is typed, or the word that it is said aloud. */
export function AnswerField({
  ref,
  mode,
  own,
  text,
  readOnly,
  aloud,
  typedBefore,
  onType,
}: {
  ref?: Ref<HTMLTextAreaElement>
  mode: AnswerMode
  /** Whether it is the candidate who asks. */
  own: boolean
  text: string
  readOnly: boolean
  /** What is said where nothing is typed. */
  aloud: string
  /** What becomes of words that were typed before it is said aloud. */
  typedBefore: string
  onType: (text: string) => void
}) {
  if (mode === 'spoken')
    return (
      <div className={styles.aloud}>
        <p className={styles.how}>{aloud}</p>
        {text.trim() !== '' && (
          <>
            <p className={styles.how}>{typedBefore}</p>
            <p className={styles.typed}>{text}</p>
          </>
        )}
      </div>
    )
  return (
    <textarea
      ref={ref}
      className={styles.answer}
      aria-label={own ? 'Your question' : 'Your answer'}
      value={text}
      readOnly={readOnly}
      rows={7}
      spellCheck={false}
      onChange={(event) => onType(event.target.value)}
    />
  )
}
