import type { ReactNode } from 'react'
import type { Guide } from '../../../core/guide/guide.ts'
import type { Dimension } from '../../../core/judge/dimension.ts'
import type { Judgment } from '../../../core/judge/judgment.ts'
import { joinNames } from '../../../core/words/join-names.ts'
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
  /** Names of the parts without a word. */
  empty: readonly string[]
  guide: Guide | null
  children: ReactNode
}) {
  const open = judgment?.openQuestions.slice(0, mostOpen) ?? []
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
        {open.length === 0 ? (
          <p className={styles.soft}>
            {judgment === null
              ? ''
              : empty.length === 0
                ? 'No dimension is under 4.'
                : `No dimension is under 4. Nothing is written under ${joinNames(empty)} yet.`}
          </p>
        ) : (
          <ol className={styles.open}>
            {open.map((question) => (
              <li key={question.dimension}>{question.text}</li>
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
