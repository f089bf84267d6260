import { useEffect, useId, useRef, useState } from 'react'
import { sentencesOnCard } from '../../../core/drill/limits.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { SentenceTicks } from '../../parts/SentenceTicks.tsx'
import { tickSentence } from '../cards/card-choices.ts'
import { listCardSentences, textOfTicked } from './card-sentences.ts'
import styles from './WriteCard.module.css'

/** Choosing what stands on the card, from what stands there and what was just said. */
export function WriteCard({
  cardText,
  answer,
  busy,
  error,
  stale,
  onWrite,
  onClose,
}: {
  cardText: string
  answer: string
  busy: boolean
  error: Error | null
  /** The story was changed elsewhere since the result was shown. */
  stale: boolean
  onWrite: (text: string) => void
  onClose: () => void
}) {
  const id = useId()
  const first = useRef<HTMLFieldSetElement>(null)
  const [{ sentences, onCard }] = useState(() => listCardSentences(cardText, answer))
  const [ticks, setTicks] = useState(onCard)
  const text = textOfTicked(sentences, ticks)
  useEffect(() => first.current?.querySelector('input')?.focus(), [])
  return (
    <fieldset ref={first} className={styles.choice}>
      <legend className={styles.legend}>
        Your sentences for the card
        <span className={styles.count}>
          {ticks.size} of {sentencesOnCard}
        </span>
      </legend>
      <SentenceTicks
        sentences={sentences}
        ticks={ticks}
        fullId={`${id}-full`}
        onTick={(at) => setTicks((before) => tickSentence(before, at) ?? before)}
      />
      {ticks.size >= sentencesOnCard && (
        <p id={`${id}-full`} className={styles.count}>
          Three are ticked. Untick one to take another.
        </p>
      )}
      <div className={styles.acts}>
        <Button disabled={busy || text === cardText} onClick={() => onWrite(text)}>
          Put them on the card
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave the card as it is
        </Button>
      </div>
      {stale && (
        <ErrorNote
          what="This story was changed in another window meanwhile."
          kept="What was written there is kept. Open the card to see it."
        />
      )}
      {error && (
        <ErrorNote
          what="The card is not written."
          kept="What you ticked is still here."
          error={error}
          onRetry={() => onWrite(text)}
        />
      )}
    </fieldset>
  )
}
