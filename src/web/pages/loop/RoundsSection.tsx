import { useState } from 'react'
import { emptyLoopRound } from '../../../core/loop/empty-loop.ts'
import type { LoopRound } from '../../../core/loop/loop.ts'
import { nameRounds, sayRound } from '../../../core/loop/name-rounds.ts'
import { mostPacketRounds } from '../../../core/loop/packet/packet-rule.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { showToast } from '../../parts/toast.ts'
import { capitalise } from '../round/round-words.ts'
import { CalendarImport } from './CalendarImport.tsx'
import styles from './Loop.module.css'
import { mayBeOver } from '../../../core/loop/round-over.ts'
import { byTime } from '../../../core/loop/rounds-by-time.ts'
import { sayLoopDay, stateWords } from './loop-words.ts'
import { RoundFields } from './RoundFields.tsx'
import { useLoop } from './use-loop.ts'

/** The rounds of the loop along its days: added, opened to be edited, and taken away. */
export function RoundsSection() {
  const { document, edit } = useLoop()
  const [openId, setOpenId] = useState<string | null>(null)
  const { rounds } = document
  const full = rounds.length >= mostPacketRounds
  const names = nameRounds(rounds)

  const add = () => {
    const round = emptyLoopRound(crypto.randomUUID())
    const last = byTime(rounds).findLast(({ day }) => day !== null)
    edit((before) => ({
      ...before,
      rounds: [...before.rounds, { ...round, day: last?.day ?? null }],
    }))
    setOpenId(round.id)
  }
  const remove = (round: LoopRound) => {
    const place = rounds.indexOf(round)
    edit((before) => ({ ...before, rounds: before.rounds.filter(({ id }) => id !== round.id) }))
    showToast(`Deleted the ${sayRound(names.get(round.id) ?? round.kind)}.`, {
      label: 'Undo',
      run: () =>
        edit((before) =>
          before.rounds.some(({ id }) => id === round.id)
            ? before
            : { ...before, rounds: before.rounds.toSpliced(place, 0, round) },
        ),
    })
  }

  return (
    <section className={styles.section} aria-labelledby="rounds-title">
      <div className={styles.sectionHead}>
        <h2 id="rounds-title">Rounds</h2>
        <div className={styles.line}>
          <CalendarImport />
          <Button
            look={rounds.length === 0 ? 'primary' : 'plain'}
            size="small"
            disabled={full}
            onClick={add}
          >
            Add a round
          </Button>
        </div>
      </div>
      {rounds.length === 0 && (
        <p className={styles.soft}>
          Add each round with its day. From then on the draw brings every card up in the last three
          days before it.
        </p>
      )}
      {full && <p className={styles.soft}>A packet holds {mostPacketRounds} rounds at most.</p>}
      <ol className={styles.timeline}>
        {byTime(rounds).map((round) => (
          <RoundItem
            key={round.id}
            round={round}
            name={names.get(round.id) ?? round.kind}
            open={openId === round.id}
            onOpen={() => setOpenId(openId === round.id ? null : round.id)}
            onRemove={() => remove(round)}
          />
        ))}
      </ol>
    </section>
  )
}

function RoundItem({
  round,
  name,
  open,
  onOpen,
  onRemove,
}: {
  round: LoopRound
  name: string
  open: boolean
  onOpen: () => void
  onRemove: () => void
}) {
  const { id, kept } = useLoop()
  const doubts = kept.doubts.filter(({ roundId }) => roundId === round.id)
  const drillIns = round.asked.reduce((sum, { drillIns }) => sum + drillIns.length, 0)
  return (
    <li className={styles.stop} data-state={round.state}>
      <p className={styles.day}>
        {sayLoopDay(round.day)}
        {round.time && `, ${round.time}`}
      </p>
      <div className={styles.stopHead}>
        <h3>{capitalise(name)}</h3>
        <span className={styles.soft}>
          {round.interviewer.trim() && `${round.interviewer.trim()} · `}
          {stateWords[round.state]}
          {round.verdict !== null && ` · ${round.verdict}`}
          {drillIns > 0 && ` · ${sayCount(drillIns, 'drill-in')}`}
        </span>
      </div>
      {doubts.map(({ what }) => (
        <p key={what} className={styles.doubt}>
          {what}
        </p>
      ))}
      <div className={styles.line}>
        {mayBeOver(round, kept.today) && (
          <ButtonLink
            size="small"
            to="/loops/$loopId/rounds/$roundId"
            params={{ loopId: id, roundId: round.id }}
          >
            {round.asked.length === 0 ? 'Write down what was asked' : 'What was asked'}
            <span className="unseen"> in the {sayRound(name)}</span>
          </ButtonLink>
        )}
        <Button size="small" look="quiet" aria-expanded={open} onClick={onOpen}>
          {open ? 'Done' : 'Edit'}
          <span className="unseen"> the {sayRound(name)}</span>
        </Button>
        <Button size="small" look="quiet" onClick={onRemove}>
          Delete
          <span className="unseen"> the {sayRound(name)}</span>
        </Button>
      </div>
      {open && <RoundFields round={round} name={name} />}
    </li>
  )
}
