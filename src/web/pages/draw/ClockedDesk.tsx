import { type ReactNode, useEffect, useRef, useState } from 'react'
import { saySpan } from '../../../core/words/say-time.ts'
import { useAlone } from '../../parts/alone.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { sayGap } from './answer-clock.ts'
import place from '../../parts/AnswerPlace.module.css'
import styles from './ClockedDesk.module.css'
import { AnswerFoot } from './AnswerFoot.tsx'
import { StopProblem } from './StopProblem.tsx'
import type { Answering } from './use-answering.ts'
import { useTypeAnywhere } from './use-type-anywhere.ts'

/** One question alone on the desk, its clock, and the place to answer. Only the person ends it. */
export function ClockedDesk({
  answering,
  begun,
  title,
  name,
  label,
  question,
  clock,
  rows,
  aloud,
  putBack,
  onStopped,
}: {
  answering: Answering
  /** Whether the clock ran already when the desk was laid; the first word on it holds. */
  begun: boolean
  title: string
  name: string
  label: string
  question: string
  clock: ReactNode
  rows: number
  /** What is kept of an answer that is said and not typed. */
  aloud: string
  putBack: { key: string; button: string; run: () => void }
  onStopped: () => void
}) {
  const { running, over, mode } = answering
  const [goesOn] = useState(begun)
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const stopButton = useRef<HTMLButtonElement>(null)

  useAlone(true)
  useEffect(() => {
    if (!goesOn) return heading.current?.focus()
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [goesOn])
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
      : { key: 'Escape', inFields: true, label: putBack.key, run: putBack.run, off: over },
  ])

  return (
    <div className={styles.desk}>
      <title>{title}</title>
      <p className={styles.name}>
        {name} <span className={styles.facet}>{label}</span>
      </p>
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        {question}
      </h1>
      <div className={styles.clock}>{clock}</div>
      {mode === 'typed' ? (
        <textarea
          ref={field}
          className={place.answer}
          aria-label="Your answer"
          value={answering.text}
          readOnly={over}
          rows={rows}
          spellCheck={false}
          onChange={(event) => answering.type(event.target.value)}
        />
      ) : (
        <p className={place.aloud}>{aloud}</p>
      )}
      <AnswerFoot
        answering={answering}
        stopButton={stopButton}
        onStart={start}
        onPutBack={putBack.run}
        putBackWords={putBack.button}
      />
      {answering.clock.gap && (
        <p className={styles.gap} role="status">
          {sayGap(answering.clock.gap, saySpan)}
        </p>
      )}
      {answering.stop.isError && (
        <StopProblem error={answering.stop.error} onRetry={answering.retry} onSeeKept={onStopped} />
      )}
    </div>
  )
}
