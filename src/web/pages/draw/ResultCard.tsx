import type { ResultView } from '../../api.ts'
import { facetNames } from '../../../core/words/names.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { StandingMark } from '../../parts/StandingMark.tsx'
import styles from './Result.module.css'
import { sayCardFate } from '../../../core/words/say-fluency.ts'

/** The card's own text, the longer passage folded, and what became of the card. */
export function ResultCard({ result }: { result: ResultView }) {
  const { attempt, cardText, passage } = result
  return (
    <section className={styles.section} aria-labelledby="card-title">
      <h2 id="card-title">The card</h2>
      <div className={styles.card}>
        <p className={styles.cardHead}>
          <span>
            {result.shortName} <span className={styles.soft}>{facetNames[attempt.facet]}</span>
          </span>
          <StandingMark standing={result.standing} />
        </p>
        {cardText.trim() ? (
          <p className={styles.cardText}>{cardText}</p>
        ) : (
          <p className={styles.soft}>Nothing is written on this card yet.</p>
        )}
        {passage.trim() && passage.trim() !== cardText.trim() && (
          <details className={styles.passage}>
            <summary>The longer passage</summary>
            <p className={styles.cardText}>{passage}</p>
          </details>
        )}
      </div>
      <p className={styles.fate}>{sayCardFate(result, Date.now())}</p>
      <ButtonLink
        className={styles.edit ?? ''}
        look="quiet"
        shortcut="e"
        to="/stories/$storyId"
        params={{ storyId: attempt.storyId }}
        hash={attempt.facet}
      >
        Edit this card
      </ButtonLink>
    </section>
  )
}
