import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isTicked } from '../../../../core/partner/ticked.ts'
import type { LedQuestion } from '../../../../core/round/led-question.ts'
import { sayClock } from '../../../../core/words/say-time.ts'
import type { PartnerAnswer, PartnerView } from '../../../api.ts'
import { Button } from '../../../parts/Button.tsx'
import { ErrorNote } from '../../../parts/ErrorNote.tsx'
import { Waiting } from '../../../parts/Waiting.tsx'
import { HandIn } from './HandIn.tsx'
import { HeardList } from './HeardList.tsx'
import styles from './PartnerDesk.module.css'
import type { PartnerDoor } from './partner-door.ts'
import { PartnerOutcome } from './PartnerOutcome.tsx'
import { QuestionOffers } from './QuestionOffers.tsx'
import { useDeskClock } from './use-desk-clock.ts'
import { useHeard } from './use-heard.ts'

/** How often the partner's side looks at the round, in milliseconds. */
const lookEveryMs = 1_000

/**
 * The partner's side: what to read aloud, what they hear, and what to ask next. `beside`: it stands next to the
 * person's side on one screen, which shows the clock and the question.
 */
export function PartnerDesk({
  door,
  beside,
  onMove,
}: {
  door: PartnerDoor
  beside: boolean
  onMove?: () => void
}) {
  const desk = useQuery({
    queryKey: door.key,
    queryFn: door.readDesk,
    refetchInterval: lookEveryMs,
    refetchIntervalInBackground: true,
    retry: false,
  })
  const heard = useHeard(door)
  const view = desk.data
  if (view === undefined) {
    if (desk.isError)
      return (
        <ErrorNote
          what="The round cannot be reached."
          error={desk.error}
          onRetry={() => void desk.refetch()}
        />
      )
    return <Waiting>Opening the round</Waiting>
  }
  const move = () => {
    void desk.refetch()
    onMove?.()
  }
  return (
    <div className={beside ? styles.beside : styles.desk}>
      {heard.problem !== null && (
        <ErrorNote
          what="Your ticks have not reached the round yet."
          error={heard.problem}
          kept="They are on this page."
          onRetry={() => void heard.send()}
        />
      )}
      {desk.isError && view.result === null && (
        <ErrorNote
          what="The round cannot be reached at the moment."
          kept="What you ticked is on this page. Where the link was turned off, this page asks for the new code once there is one."
        />
      )}
      {view.result !== null ? (
        <PartnerOutcome outcome={view.result} />
      ) : view.phase === 'over' ? (
        <HandIn view={view} door={door} heard={heard} onDone={move} />
      ) : (
        <Leading door={door} view={view} beside={beside} heard={heard} onMove={move} />
      )}
    </div>
  )
}

function Leading({
  door,
  view,
  beside,
  heard,
  onMove,
}: {
  door: PartnerDoor
  view: PartnerView
  beside: boolean
  heard: ReturnType<typeof useHeard>
  onMove: () => void
}) {
  const { answers, phase } = view
  const [chosen, setChosen] = useState<LedQuestion | null>(null)
  const [ending, setEnding] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const newest = answers.at(-1)
  const after = answers.length
  const [seen, setSeen] = useState(after)
  if (seen !== after) {
    setSeen(after)
    setChosen(null)
  }
  const lead = useMutation({ mutationFn: door.lead, onSuccess: onMove })
  const ask = (next: LedQuestion | null) => lead.mutate({ after, next })

  useEffect(() => {
    if (beside) return
    title.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [after, beside])

  if (newest === undefined) return null
  const valueOf = ({ exchange, heard: before, note }: PartnerAnswer) =>
    heard.changed.get(exchange) ?? { heard: before, note }
  const earlier = answers.slice(0, -1).filter(({ kind }) => isTicked(kind))
  return (
    <>
      {!beside && <DeskHead view={view} />}
      <section aria-labelledby="read-aloud">
        {beside ? (
          <h2 id="read-aloud" className={styles.side}>
            Your partner’s side
          </h2>
        ) : (
          <>
            <p className={styles.soft}>Read aloud</p>
            <h1 id="read-aloud" ref={title} tabIndex={-1} className={styles.question}>
              {newest.question}
            </h1>
          </>
        )}
        {phase === 'opening' && (
          <p className={styles.runs}>
            If they ask how it runs, say: <q>{view.howItRuns}</q>
          </p>
        )}
        <p className={styles.state} role="status">
          {view.standing && view.clockMs === 0
            ? 'The clock starts when they begin on the other screen.'
            : view.standing
              ? 'The clock stands still: the page of the round is not open on the other side.'
              : newest.ended
                ? 'They have ended their answer. Ask what comes next.'
                : 'They are answering. What you ask next ends the answer.'}
        </p>
        {!beside && view.words !== null && view.words !== '' && (
          <blockquote className={styles.words}>{view.words}</blockquote>
        )}
      </section>
      <HeardList
        key={newest.exchange}
        legend={isTicked(newest.kind) ? 'What do you hear?' : 'Nothing to tick here'}
        ticked={isTicked(newest.kind)}
        value={valueOf(newest)}
        onChange={(value, how) => heard.change(newest.exchange, value, how)}
      />
      {earlier.length > 0 && (
        <details className={styles.more}>
          <summary>Answers before this one</summary>
          {earlier.toReversed().map((answer) => (
            <HeardList
              key={answer.exchange}
              legend={answer.question}
              ticked
              value={valueOf(answer)}
              onChange={(value, how) => heard.change(answer.exchange, value, how)}
            />
          ))}
        </details>
      )}
      <h2 className={styles.next}>Ask next</h2>
      <QuestionOffers key={after} door={door} view={view} chosen={chosen} onChoose={setChosen} />
      <div className={styles.end}>
        {ending ? (
          <>
            <Button look="danger" disabled={lead.isPending} onClick={() => ask(null)}>
              End it now
            </Button>
            <Button look="quiet" onClick={() => setEnding(false)}>
              Go on with it
            </Button>
          </>
        ) : (
          <Button look="quiet" onClick={() => setEnding(true)}>
            End the round
          </Button>
        )}
      </div>
      {lead.isError && (
        <ErrorNote
          what="This has not reached the round."
          error={lead.error}
          kept="Your ticks are kept."
          onRetry={() => lead.variables && lead.mutate(lead.variables)}
        />
      )}
      <div className={styles.bar} hidden={chosen === null}>
        <p className={styles.chosen}>{chosen?.question}</p>
        <div className={styles.act}>
          <Button look="primary" disabled={lead.isPending} onClick={() => ask(chosen)}>
            Ask it
          </Button>
          <Button look="quiet" disabled={lead.isPending} onClick={() => setChosen(null)}>
            Not this one
          </Button>
        </div>
      </div>
    </>
  )
}

/** The clock, and what its time says to do. */
function DeskHead({ view }: { view: PartnerView }) {
  const ms = useDeskClock(view)
  const { times, phase } = view
  const drills = phase === 'telling' || phase === 'follow-ups'
  const due =
    ms >= times.endMs
      ? 'The time is over.'
      : ms >= times.ownQuestionsAtMs && phase !== 'own-questions'
        ? 'It is time for their questions.'
        : ms >= times.pivotAtMs && drills
          ? 'It is time to turn to something else.'
          : drills || phase === 'opening'
            ? `Turn to something else at ${sayClock(times.pivotAtMs)}.`
            : `Their questions at ${sayClock(times.ownQuestionsAtMs)}.`
  return (
    <header className={styles.head}>
      <div className={styles.clock} role="timer" aria-live="off" aria-label="Time of the round">
        {sayClock(ms)}
        <span className={styles.of}>of {sayClock(times.endMs)}</span>
      </div>
      <p className={styles.due}>{due}</p>
    </header>
  )
}
