import { useEffect, useRef, useState } from 'react'
import { sayClock, saySpan } from '../../../core/words/say-time.ts'
import type { PracticeView } from '../../api.ts'
import { useAlone } from '../../parts/alone.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { sayGap } from '../draw/answer-clock.ts'
import clockStyles from '../draw/AnswerClock.module.css'
import styles from '../draw/AnswerDesk.module.css'
import { AnswerFoot } from '../draw/AnswerFoot.tsx'
import { StopProblem } from '../draw/StopProblem.tsx'
import { type Beginning, useAnswering } from '../draw/use-answering.ts'
import { useTypeAnywhere } from '../draw/use-type-anywhere.ts'
import { makePracticeDoor } from './practice-door.ts'
import { stageOf, stageWords } from './telling-clock.ts'

/** The question alone on the desk, a clock that counts up, and the place to answer. Only the person ends it. */
export function TellingDesk({
  view,
  storyId,
  beginning,
  onStopped,
  onLeave,
}: {
  view: PracticeView
  storyId: string | null
  beginning: Beginning
  onStopped: () => void
  onLeave: () => void
}) {
  const { practice, storyName, stories } = view
  const [door] = useState(() => makePracticeDoor(() => practice.storyId ?? storyId))
  // The first beginning holds: a later look at the server must not start the desk anew.
  const [from] = useState(beginning)
  const answering = useAnswering(practice.id, from, door, onStopped)
  const { running, over, mode, clock } = answering
  const question = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const stopButton = useRef<HTMLButtonElement>(null)
  const stage = stageOf(clock.elapsedMs)
  const name = storyName || stories.find((one) => one.storyId === storyId)?.shortName

  useAlone(true)
  useEffect(() => {
    if (!from.running) return question.current?.focus()
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [from.running])
  useTypeAnywhere(field, !running && !over && mode === 'typed')

  const start = () => {
    answering.start()
    field.current?.focus()
  }
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
          run: () => stopButton.current?.focus(),
        }
      : { key: 'Escape', inFields: true, label: 'Put it away', run: onLeave, off: over },
  ])

  return (
    <div className={styles.desk}>
      <title>{`${practice.setup.question} · Third Level`}</title>
      <p className={styles.name}>
        {name ?? 'A story of yours'} <span className={styles.facet}>Telling</span>
      </p>
      <h1 ref={question} tabIndex={-1} className={styles.question}>
        {practice.setup.question}
      </h1>
      <div className={styles.clock}>
        <div className={clockStyles.place}>
          <div role="timer" aria-live="off" className={clockStyles.clock} data-stage={stage}>
            {sayClock(clock.elapsedMs)}
          </div>
          <div className={clockStyles.words} aria-live="polite">
            {running ? stageWords[stage] : ''}
          </div>
        </div>
      </div>
      {mode === 'typed' ? (
        <textarea
          ref={field}
          className={styles.answer}
          aria-label="Your answer"
          value={answering.text}
          readOnly={over}
          rows={9}
          spellCheck={false}
          onChange={(event) => answering.type(event.target.value)}
        />
      ) : (
        <p className={styles.aloud}>
          Say it aloud. Nothing is recorded: the time is kept, and the content is not measured.
        </p>
      )}
      <AnswerFoot
        answering={answering}
        stopButton={stopButton}
        onStart={start}
        onPutBack={onLeave}
        putBackWords="Put it away"
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
