import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nameRounds } from '../../../core/loop/name-rounds.ts'
import { sayChance } from '../../../core/words/say-packet.ts'
import { byTime } from '../../../core/loop/rounds-by-time.ts'
import { sayWhen } from '../../../core/words/say-time.ts'
import type { LoopLine } from '../../api.ts'
import { ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { Waiting } from '../../parts/Waiting.tsx'
import { capitalise } from '../round/round-words.ts'
import styles from './Loop.module.css'
import { loopsQuery } from './loop-query.ts'
import { newLoopId } from './loop-keeper.ts'
import { decisionWords, nameOfLoop, sayLoopDay } from './loop-words.ts'

/** Every loop: what comes next in it, and how it stands. */
export function LoopsPage() {
  const loops = useQuery(loopsQuery)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const newLoop = { to: '/loops/$loopId', params: { loopId: newLoopId } } as const
  useKeys([{ key: 'n', label: 'Add a loop', run: () => void navigate(newLoop) }])
  if (loops.isError)
    return (
      <ErrorNote
        what="The loops cannot be reached."
        error={loops.error}
        kept="Every loop is kept."
        onRetry={() => void loops.refetch()}
      />
    )
  if (!loops.data) return <Waiting>Looking through the loops</Waiting>

  const list = loops.data.loops
  const [one, two] = chosen.filter((id) => list.some((loop) => loop.id === id))
  const choose = (id: string) =>
    setChosen(
      chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2),
    )

  return (
    <div className={styles.page}>
      <title>Loops · Third Level</title>
      <div className={styles.head}>
        <h1>Loops</h1>
        <ButtonLink {...newLoop} look={list.length === 0 ? 'primary' : 'plain'} shortcut="n">
          Add a loop
        </ButtonLink>
      </div>
      {list.length === 0 ? (
        <p className={styles.lead}>
          A loop is the set of rounds at one company. Its dates decide which card comes up when; its
          verdicts, read together, show what an offer hangs on; and what was asked there becomes
          what you rehearse. It needs a date; nothing else about the company has to be told.
        </p>
      ) : (
        <>
          <ul className={styles.loops}>
            {list.map((loop) => (
              <LoopItem
                key={loop.id}
                loop={loop}
                comparable={list.length > 1}
                chosen={chosen.includes(loop.id)}
                onChoose={() => choose(loop.id)}
              />
            ))}
          </ul>
          {list.length > 1 && (
            <div className={styles.line}>
              {one !== undefined && two !== undefined ? (
                <ButtonLink to="/loops/compare" search={{ one, two }}>
                  Lay the two side by side
                </ButtonLink>
              ) : (
                <p className={styles.soft}>Tick two loops to lay them side by side.</p>
              )}
            </div>
          )}
        </>
      )}
    </div>
  )
}

function LoopItem({
  loop,
  comparable,
  chosen,
  onChoose,
}: {
  loop: LoopLine
  comparable: boolean
  chosen: boolean
  onChoose: () => void
}) {
  const name = nameOfLoop(loop)
  const calls = nameRounds(loop.rounds)
  return (
    <li className={styles.loop}>
      <div className={styles.loopHead}>
        <h2>
          <Link to="/loops/$loopId" params={{ loopId: loop.id }}>
            {name}
          </Link>
        </h2>
        {comparable && (
          <label className={styles.tick}>
            <input type="checkbox" checked={chosen} onChange={onChoose} />
            <span>Compare</span>
            <span className="unseen"> {name}</span>
          </label>
        )}
      </div>
      <p className={styles.soft}>
        {loop.nextAt === null
          ? loop.rounds.length === 0
            ? 'No rounds yet.'
            : 'No round ahead.'
          : `The next round is ${sayWhen(loop.nextAt, Date.now())}.`}
        {loop.packet &&
          (loop.packet.decision
            ? ` ${decisionWords[loop.packet.decision]}, by its verdicts.`
            : ` ${sayChance(loop.packet.chance)} for an offer, by your estimates.`)}
      </p>
      {loop.rounds.length > 0 && (
        <ol className={styles.strip}>
          {byTime(loop.rounds).map((round) => (
            <li key={round.id}>
              <span>{capitalise(calls.get(round.id) ?? round.kind)}</span>
              <span className={styles.soft}>
                {round.verdict !== null
                  ? capitalise(round.verdict)
                  : round.state === 'cancelled'
                    ? 'Cancelled'
                    : sayLoopDay(round.day)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </li>
  )
}
