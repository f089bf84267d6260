import { useEffect, useRef, useState } from 'react'
import { sayClock, saySpan } from '../../../../core/words/say-time.ts'
import type { RoundView } from '../../../api.ts'
import { useAlone } from '../../../parts/alone.ts'
import { Button } from '../../../parts/Button.tsx'
import { ErrorNote } from '../../../parts/ErrorNote.tsx'
import { useKeys } from '../../../parts/use-keys.ts'
import { ModeChoice } from '../../draw/ModeChoice.tsx'
import { AnswerField } from '../AnswerField.tsx'
import { EndRound } from '../EndRound.tsx'
import { RoundCourse } from '../RoundCourse.tsx'
import room from '../RoundRoom.module.css'
import { PartnerDesk } from './PartnerDesk.tsx'
import type { PartnerDoor } from './partner-door.ts'
import { PartnerPlace } from './PartnerPlace.tsx'
import styles from './PartnerRoom.module.css'
import { usePartnerRoom } from './use-partner-room.ts'

/** At a device of theirs, at this screen, or on their way in: then the way stands open on the page. */
export type PartnerSits = 'link' | 'screen' | 'nowhere'

/** The room of a round that a partner leads: the person's side, and the partner's beside it where they share a screen. */
export function PartnerRoom({
  round,
  door,
  place,
  onAdvance,
}: {
  round: RoundView
  door: PartnerDoor
  place: PartnerSits
  onAdvance: (next: RoundView) => void
}) {
  const here = usePartnerRoom(round, onAdvance)
  const { current } = round
  const question = useRef<HTMLHeadingElement>(null)
  const [ending, setEnding] = useState(false)
  const own = round.phase === 'own-questions'
  const asked = current?.exchange

  useAlone(true)
  useEffect(() => {
    question.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [asked])
  const off = here.busy || here.ended
  useKeys([
    {
      key: 'Enter',
      mod: true,
      inFields: true,
      label: 'End the answer',
      run: here.end,
      off,
    },
  ])

  if (current === null) return null
  return (
    <div className={place === 'screen' ? styles.both : room.room}>
      <title>Round · Third Level</title>
      <section className={styles.person} aria-label="Your side">
        <div className={room.clock} role="timer" aria-live="off" aria-label="Time of the round">
          {sayClock(here.clock.ms)}
          <span className={room.of}>of {sayClock(round.times.endMs)}</span>
        </div>
        <RoundCourse parts={round.parts} />
        {round.stoodStillMs > 0 && (
          <p className={room.still}>The clock stood still for {saySpan(round.stoodStillMs)}.</p>
        )}
        <div className={room.asked}>
          <h1 ref={question} tabIndex={-1} className={room.question}>
            {current.question}
          </h1>
        </div>
        {here.ended ? (
          <p className={room.aloud} role="status">
            Your answer has ended. Your partner asks what comes next.
          </p>
        ) : (
          <AnswerField
            key={current.exchange}
            mode={here.mode}
            own={own}
            text={here.text}
            readOnly={here.busy}
            aloud="Say it aloud to your partner. Nothing is recorded: they tick what they hear, and the program does not measure it."
            typedBefore="What you typed is kept with this answer; the program measures that alone:"
            onType={here.type}
          />
        )}
        <div className={room.foot}>
          <Button look={place === 'screen' ? 'plain' : 'primary'} disabled={off} onClick={here.end}>
            {own ? 'I have asked' : 'End my answer'}
          </Button>
          <EndRound
            open={ending}
            disabled={here.busy}
            onOpen={setEnding}
            onEnd={() => void here.leave()}
          />
          <ModeChoice mode={here.mode} onChange={here.choose} />
        </div>
        <p className={room.draft} role="status">
          {here.unsaved ? 'Not saved on disk at the moment; still on this page' : ''}
        </p>
        {here.problem !== null && (
          <ErrorNote
            what="This has not reached the round yet."
            error={here.problem}
            kept="What you typed is on this page."
            goesOn
            onRetry={here.retry}
          />
        )}
        {place === 'nowhere' ? (
          <section className={styles.place} aria-labelledby="place-title">
            <h2 id="place-title">Your partner is not in</h2>
            <PartnerPlace roundId={round.id} />
          </section>
        ) : (
          <details className={styles.place}>
            <summary>Where your partner sits</summary>
            <PartnerPlace roundId={round.id} />
          </details>
        )}
      </section>
      {place === 'screen' && (
        <section className={styles.partner} aria-label="Your partner’s side">
          <PartnerDesk door={door} beside onMove={here.lookAgain} />
        </section>
      )}
    </div>
  )
}
