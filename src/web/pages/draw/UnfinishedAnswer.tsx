import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DrawnCard, OpenAttemptView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { facetNames } from '../../../core/words/names.ts'
import { saySpan } from '../../../core/words/say-time.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { askForAttempt } from './attempt-channel.ts'
import styles from './BeforeDraw.module.css'
import { takeOverLeap } from './draft-keeper.ts'
import { findLocalDraft } from './local-draft.ts'
import { openAttemptQuery } from './open-attempt-query.ts'
import { useAbandon } from './use-abandon.ts'
import type { Beginning } from './use-answering.ts'

function beginningOf({ attempt, draftSequence }: OpenAttemptView): Beginning {
  const local = findLocalDraft(attempt.id)
  return {
    text: local?.text ?? attempt.text,
    elapsedMs: Math.max(attempt.elapsedMs, local?.elapsedMs ?? 0),
    sequence: draftSequence + takeOverLeap,
    running: attempt.state === 'answering' || local !== null,
  }
}

/** A card that was drawn and not answered to its end: go on, or put it away. */
export function UnfinishedAnswer({
  open,
  onGoOn,
}: {
  open: OpenAttemptView
  onGoOn: (card: DrawnCard, beginning: Beginning) => void
}) {
  const queryClient = useQueryClient()
  const [elsewhere, setElsewhere] = useState(false)
  const { card } = open
  const beginning = beginningOf(open)
  const abandon = useAbandon(() => void queryClient.invalidateQueries(openAttemptQuery))
  const goOn = () => onGoOn(card, beginning)
  const words = beginning.running ? 'Go on' : 'Take it up'

  useEffect(() => askForAttempt(card.attemptId, () => setElsewhere(true)), [card.attemptId])
  useKeys([{ key: ' ', label: words, run: goOn, off: abandon.isPending }])

  return (
    <div className={styles.card}>
      <p className={styles.soft}>
        {card.shortName}, {facetNames[card.facet].toLowerCase()}
      </p>
      <h1>
        {beginning.running
          ? `You were answering, ${saySpan(beginning.elapsedMs)} in`
          : 'A card lies drawn'}
      </h1>
      {beginning.text && <p className={styles.draft}>{beginning.text}</p>}
      {beginning.running && <p className={styles.soft}>The clock goes on from there.</p>}
      {elsewhere && (
        <p role="status">
          This card is open in another tab. If you go on here, the other tab stops keeping what is
          typed there.
        </p>
      )}
      <div className={styles.actions}>
        <Button look="primary" shortcut="Space" disabled={abandon.isPending} onClick={goOn}>
          {words}
        </Button>
        <Button disabled={abandon.isPending} onClick={() => abandon.mutate(card.attemptId)}>
          Put it away
        </Button>
      </div>
      {abandon.isError && (
        <ErrorNote what="The card is still open." error={abandon.error} kept="The draft is kept." />
      )}
    </div>
  )
}
