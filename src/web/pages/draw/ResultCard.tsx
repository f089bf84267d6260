import { useState } from 'react'
import type { ResultView } from '../../api.ts'
import { facetNames } from '../../../core/words/names.ts'
import { sayCardFate } from '../../../core/words/say-fluency.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { StandingMark } from '../../parts/StandingMark.tsx'
import styles from './Result.module.css'
import { useWriteCard } from './use-write-card.ts'
import { WriteCard } from './WriteCard.tsx'

/** The card's own text, the longer passage folded, and what became of the card; what was said may go onto it. */
export function ResultCard({ result }: { result: ResultView }) {
  const { attempt, passage } = result
  const [choosing, setChoosing] = useState(false)
  const { text, write, stale } = useWriteCard(result)
  const said = attempt.text.trim() !== ''
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
        {text.trim() ? (
          <p className={styles.cardText}>{text}</p>
        ) : (
          <p className={styles.soft}>Nothing is written on this card yet.</p>
        )}
        {passage.trim() && passage.trim() !== text.trim() && (
          <details className={styles.passage}>
            <summary>The longer passage</summary>
            <p className={styles.cardText}>{passage}</p>
          </details>
        )}
      </div>
      <p className={styles.fate}>{sayCardFate(result, Date.now())}</p>
      {choosing ? (
        <WriteCard
          cardText={text}
          answer={attempt.text}
          busy={write.isPending}
          error={write.error}
          stale={stale}
          onWrite={(next) =>
            write.mutate(next, {
              onSuccess: ({ now }) => {
                if (now !== null) setChoosing(false)
              },
            })
          }
          onClose={() => setChoosing(false)}
        />
      ) : (
        <div className={styles.ways}>
          {said && (
            <Button look="quiet" onClick={() => setChoosing(true)}>
              Put words of this answer on it
            </Button>
          )}
          <ButtonLink
            look="quiet"
            shortcut="e"
            to="/stories/$storyId"
            params={{ storyId: attempt.storyId }}
            hash={attempt.facet}
          >
            Edit this card
          </ButtonLink>
        </div>
      )}
    </section>
  )
}
