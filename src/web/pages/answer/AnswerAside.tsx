import type { ReactNode } from 'react'
import type { AnswerPart } from '../../../core/answer/answer-parts.ts'
import type { Guide } from '../../../core/guide/guide.ts'
import type { Dimension } from '../../../core/judge/dimension.ts'
import type { Judgment } from '../../../core/judge/judgment.ts'
import { partNames, partQuestions } from '../../../core/words/say-answer.ts'
import { dimensionMeanings, dimensionNames, ratingWords } from '../../../core/words/names.ts'
import { StandingShape } from '../../parts/StandingMark.tsx'
import styles from './AnswerAside.module.css'

const shapeOf = (rating: number) => (rating >= 4 ? 'specific' : rating >= 2 ? 'thin' : 'missing')

/** Open questions shown at once. */
const mostOpen = 3

/** Beside the parts: what the words prove so far, what they leave open, and what the guide listens for. */
export function AnswerAside({
  text,
  judgment,
  failed,
  required,
  empty,
  guide,
  children,
}: {
  text: string
  /** Null while the newest words are not judged yet. */
  judgment: Judgment | null
  failed: boolean
  required: readonly Dimension[]
  /** Parts without a word. */
  empty: readonly AnswerPart[]
  guide: Guide | null
  children: ReactNode
}) {
  const open = judgment?.openQuestions.slice(0, mostOpen) ?? []
  const bare = judgment === null ? [] : empty.slice(0, mostOpen - open.length)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls by itself: a keyboard must reach it.
    <aside className={styles.aside} aria-label="What it proves, and the guide" tabIndex={0}>
      <section>
        <h2>What it proves</h2>
        {text.trim() === '' ? (
          <p className={styles.soft}>Nothing is written yet.</p>
        ) : failed ? (
          <p className={styles.soft}>Not measured: the judge does not answer at the moment.</p>
        ) : (
          <ul className={styles.ratings} aria-busy={judgment === null}>
            {required.map((dimension) => {
              const rating = judgment?.ratings[dimension]
              return (
                <li key={dimension}>
                  <StandingShape standing={rating === undefined ? 'missing' : shapeOf(rating)} />
                  <span>
                    {dimensionNames[dimension]}{' '}
                    <span className={styles.soft}>
                      {rating === undefined ? '' : `${rating} ${ratingWords[rating]}`}
                    </span>
                    <span className={styles.meaning}>{dimensionMeanings[dimension]}</span>
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </section>
      <section aria-live="polite">
        <h2>Left open</h2>
        {judgment !== null && open.length === 0 && bare.length === 0 ? (
          <p className={styles.soft}>No dimension is under 4, and every part is written.</p>
        ) : (
          <ol className={styles.open}>
            {open.map((question) => (
              <li key={question.dimension}>{question.text}</li>
            ))}
            {bare.map((part) => (
              <li key={part}>
                <span className={styles.soft}>{partNames[part]}:</span> {partQuestions[part]}
              </li>
            ))}
          </ol>
        )}
      </section>
      {children}
      {guide && (
        <section>
          <h2>What they listen for</h2>
          <dl className={styles.signals}>
            {guide.signals.map(({ name, strong, weak }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <span className={styles.soft}>Strong:</span> <q>{strong}</q>
                </dd>
                <dd>
                  <span className={styles.soft}>Weak:</span> <q>{weak}</q>
                </dd>
              </div>
            ))}
          </dl>
          {guide.trap !== '' && (
            <>
              <h3>The trap</h3>
              <p className={styles.said}>{guide.trap}</p>
            </>
          )}
          {guide.tip !== '' && (
            <>
              <h3>The tip</h3>
              <p className={styles.said}>{guide.tip}</p>
            </>
          )}
        </section>
      )}
    </aside>
  )
}
