import type { DrawnCard } from '../../api.ts'
import { facetNames } from '../../../core/words/names.ts'
import { AnswerClock } from './AnswerClock.tsx'
import { ClockedDesk } from './ClockedDesk.tsx'
import { attemptDoor } from './desk-door.ts'
import { useAnswering, type Beginning } from './use-answering.ts'

/** One card alone on the desk: its question, the clock, the place to answer. */
export function AnswerDesk({
  card,
  beginning,
  onStopped,
  onPutBack,
}: {
  card: DrawnCard
  beginning: Beginning
  onStopped: () => void
  onPutBack: () => void
}) {
  const answering = useAnswering(card.attemptId, beginning, attemptDoor, onStopped)
  const facet = facetNames[card.facet]
  return (
    <ClockedDesk
      answering={answering}
      begun={beginning.running}
      title={`${card.shortName}: ${facet} · Third Level`}
      name={card.shortName}
      label={facet}
      question={card.question}
      clock={<AnswerClock elapsedMs={answering.clock.elapsedMs} running={answering.running} />}
      rows={7}
      aloud="Say it aloud. Nothing is recorded: the time and your own rating are kept, and the content is not measured."
      putBack={{ key: 'Put the card back', button: 'Put it back', run: onPutBack }}
      onStopped={onStopped}
    />
  )
}
