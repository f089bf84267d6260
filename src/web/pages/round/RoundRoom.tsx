import { useEffect, useId, useRef, useState } from 'react'
import { sayClock, saySpan } from '../../../core/words/say-time.ts'
import type { RoundView } from '../../api.ts'
import { useAlone } from '../../parts/alone.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { ModeChoice } from '../draw/ModeChoice.tsx'
import { useTypeAnywhere } from '../draw/use-type-anywhere.ts'
import { AnswerField } from './AnswerField.tsx'
import { AskedBefore } from './AskedBefore.tsx'
import { EndRound } from './EndRound.tsx'
import { RoundCourse } from './RoundCourse.tsx'
import styles from './RoundRoom.module.css'
import { useRoom } from './use-room.ts'

/** The room: the question, the clock, a place to answer. Nothing tells how it goes, and only the person ends an answer. */
export function RoundRoom({
  round,
  onAdvance,
}: {
  round: RoundView
  onAdvance: (next: RoundView) => void
}) {
  const room = useRoom(round, onAdvance)
  const { current, phase } = round
  const question = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const endButton = useRef<HTMLButtonElement>(null)
  const leadId = useId()
  const [ending, setEnding] = useState(false)
  const own = phase === 'own-questions'
  const openSince = current?.openSince

  // A stray Space must not end an answer that was not begun.
  const nothingSaid = room.mode === 'typed' && room.text === ''

  useAlone(true)
  useTypeAnywhere(field, !room.busy && room.mode === 'typed')
  useEffect(() => {
    question.current?.focus({ preventScroll: true })
  }, [openSince])

  useKeys([
    { key: ' ', label: 'End the answer', run: room.end, off: room.busy || nothingSaid },
    {
      key: 'Enter',
      mod: true,
      inFields: true,
      label: 'End the answer while typing',
      run: room.end,
      off: room.busy,
    },
    {
      key: 'Escape',
      inFields: true,
      label: 'Leave the text, so that Space ends the answer',
      run: () => endButton.current?.focus(),
    },
  ])

  if (current === null) return null
  return (
    <div className={styles.room}>
      <title>Round · Third Level</title>
      <div className={styles.clock} role="timer" aria-live="off" aria-label="Time of the round">
        {sayClock(room.clock.ms)}
        <span className={styles.of}>of {sayClock(round.times.endMs)}</span>
      </div>
      <RoundCourse parts={round.parts} />
      {round.stoodStillMs > 0 && (
        <p className={styles.still}>The clock stood still for {saySpan(round.stoodStillMs)}.</p>
      )}
      <div className={styles.asked}>
        {current.lead !== '' && (
          <p id={leadId} className={styles.lead}>
            {current.lead}
          </p>
        )}
        <h1
          ref={question}
          tabIndex={-1}
          aria-describedby={current.lead === '' ? undefined : leadId}
          className={styles.question}
        >
          {current.question}
        </h1>
      </div>
      {current.before !== null && <AskedBefore before={current.before} story={round.shortName} />}
      {current.pressOnAtMs !== null && (
        <p className={styles.nudge} role="status">
          {current.nudge}
        </p>
      )}
      <AnswerField
        key={current.openSince}
        ref={field}
        mode={room.mode}
        own={own}
        text={room.text}
        readOnly={room.busy}
        aloud="Say it aloud. Nothing is recorded: the time is kept, and the content is not measured."
        typedBefore="What you typed is kept with this answer, and is not measured either:"
        onType={room.type}
      />
      <div className={styles.foot}>
        <Button
          ref={endButton}
          look="primary"
          disabled={room.busy}
          shortcut={room.mode === 'typed' ? 'Ctrl + Enter' : 'Space'}
          onClick={room.end}
        >
          {own ? 'Ask this' : 'End my answer'}
        </Button>
        {own ? (
          <Button disabled={room.busy} onClick={room.leave}>
            I have no more questions
          </Button>
        ) : (
          <EndRound open={ending} disabled={room.busy} onOpen={setEnding} onEnd={room.leave} />
        )}
        <ModeChoice mode={room.mode} onChange={room.choose} />
      </div>
      <p className={styles.draft} role="status">
        {room.unsaved ? 'Not saved on disk at the moment; still on this page' : ''}
      </p>
      {room.elsewhere && (
        <ErrorNote
          what="This round went on in another window."
          kept="What was said there is kept. What you typed here is still on this page."
        >
          <ButtonLink to="/rounds" reloadDocument>
            See the rounds
          </ButtonLink>
        </ErrorNote>
      )}
      {room.problem && !room.elsewhere && (
        <ErrorNote
          what="This has not reached the round yet."
          error={room.problem}
          kept="What you typed is on this page."
          goesOn
          onRetry={room.retry}
        />
      )}
    </div>
  )
}
