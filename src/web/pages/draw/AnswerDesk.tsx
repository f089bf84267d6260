import { useEffect, useRef } from 'react'
import type { DrawnCard } from '../../api.ts'
import { useAlone } from '../../parts/alone.ts'
import { facetNames } from '../../../core/words/names.ts'
import { saySpan } from '../../../core/words/say-time.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { sayGap } from './answer-clock.ts'
import { AnswerClock } from './AnswerClock.tsx'
import styles from './AnswerDesk.module.css'
import { AnswerFoot } from './AnswerFoot.tsx'
import { attemptDoor } from './desk-door.ts'
import { StopProblem } from './StopProblem.tsx'
import { useAnswering, type Beginning } from './use-answering.ts'
import { useTypeAnywhere } from './use-type-anywhere.ts'

/** One card alone on the desk: its question, the clock, the place to answer. Only the person ends it. */
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
  const { running, over, mode, clock } = answering
  const question = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const stopButton = useRef<HTMLButtonElement>(null)

  useAlone(true)
  useEffect(() => {
    if (!beginning.running) return question.current?.focus()
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [beginning.running])
  useTypeAnywhere(field, !running && !over && mode === 'typed')

  const start = () => {
    answering.start()
    field.current?.focus()
  }
  const leaveField = () => stopButton.current?.focus()

  useKeys([
    running
      ? { key: ' ', label: 'Stop', run: answering.end, off: answering.elsewhere }
      : { key: ' ', label: 'Start the clock', run: start, off: over },
    {
      key: 'Enter',
      mod: true,
      inFields: true,
      label: 'Stop while typing',
      run: answering.end,
      off: !running || answering.elsewhere,
    },
    running
      ? {
          key: 'Escape',
          inFields: true,
          label: 'Leave the text, so that Space stops',
          run: leaveField,
        }
      : { key: 'Escape', inFields: true, label: 'Put the card back', run: onPutBack, off: over },
  ])

  return (
    <div className={styles.desk}>
      <title>{`${card.shortName}: ${facetNames[card.facet]} · Third Level`}</title>
      <p className={styles.name}>
        {card.shortName} <span className={styles.facet}>{facetNames[card.facet]}</span>
      </p>
      <h1 ref={question} tabIndex={-1} className={styles.question}>
        {card.question}
      </h1>
      <div className={styles.clock}>
        <AnswerClock elapsedMs={clock.elapsedMs} running={running} />
      </div>
      {mode === 'typed' ? (
        <textarea
          ref={field}
          className={styles.answer}
          aria-label="Your answer"
          value={answering.text}
          readOnly={over}
          rows={7}
          spellCheck={false}
          onChange={(event) => answering.type(event.target.value)}
        />
      ) : (
        <p className={styles.aloud}>
          Say it aloud. Nothing is recorded: the time and your own rating are kept, and the content
          is not measured.
        </p>
      )}
      <AnswerFoot
        answering={answering}
        stopButton={stopButton}
        onStart={start}
        onPutBack={onPutBack}
      />
      {clock.gap && (
        <p className={styles.gap} role="status">
          {sayGap(clock.gap, saySpan)}
        </p>
      )}
      {answering.stop.isError && (
        <StopProblem error={answering.stop.error} onRetry={answering.retry} onSeeKept={onStopped} />
      )}
    </div>
  )
}
