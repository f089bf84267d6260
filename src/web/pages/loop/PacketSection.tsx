import { useId } from 'react'
import { assessPacket } from '../../../core/loop/packet/assess-packet.ts'
import { loopToPacket } from '../../../core/loop/packet/loop-packet.ts'
import { byTime } from '../../../core/loop/rounds-by-time.ts'
import type { PacketAssessment } from '../../../core/loop/packet/packet.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import {
  listHighest,
  sayAlone,
  sayChance,
  sayDecision,
  sayFlip,
  sayLikeliest,
  sayRoughChance,
} from '../../../core/words/say-packet.ts'
import { capitalise } from '../round/round-words.ts'
import { EstimateField } from './EstimateField.tsx'
import { HourFields } from './HourFields.tsx'
import styles from './Loop.module.css'
import { PacketPicture } from './PacketPicture.tsx'
import { RuleFields } from './RuleFields.tsx'
import { useLoop } from './use-loop.ts'

/** The verdicts read together: the decision, the chance, what would flip it, and where an hour does most. */
export function PacketSection() {
  const { document, changeRound } = useLoop()
  const { packet, roundIds, unsaid } = loopToPacket(document)
  if (packet.rounds.length === 0) return null
  const read = assessPacket(packet, document.assumption)
  const open = byTime(document.rounds).filter(
    ({ verdict, state }) => verdict === null && state !== 'cancelled',
  )
  const allKnown = packet.rounds.every(({ known }) => known)
  const isAlone = allKnown && packet.rounds.length === 1
  const nothingSaid = unsaid.length === packet.rounds.length
  // No hour moves a round that was sat, whether its verdict is known or not.
  const sat = document.rounds.flatMap(({ id, state }) => (state === 'behind' ? [id] : []))
  const hours = read.hours.filter(({ round }) => !sat.includes(roundIds[round] ?? ''))
  const say = unsaid.length > 0 ? sayRoughChance : sayChance
  const nameOf = (id: string) => packet.rounds[roundIds.indexOf(id)]?.kind ?? ''
  return (
    <section className={styles.section} aria-labelledby="packet-title">
      <h2 id="packet-title">The packet</h2>
      <p className={styles.soft}>
        The verdicts of all rounds, read together: they decide on an offer.
      </p>
      <p className={styles.lead} role="status">
        {nothingSaid ? (
          'Say what you expect of a round, or its verdict; what the packet comes to then stands here.'
        ) : isAlone ? (
          sayAlone(read)
        ) : allKnown ? (
          sayDecision(read)
        ) : (
          <>
            {unsaid.length === 0
              ? `${sayLikeliest(read)} `
              : `Nothing is said yet about ${joinNames(unsaid.map(nameOf))}. With every verdict there as likely as the next, `}
            {unsaid.length === 0 ? 'The' : 'the'} chance of an offer is {say(read.chance)}
            {read.undecided > 0 && `, and in ${say(read.undecided)} the rule says nothing`}.
            {unsaid.length > 0
              ? ' That is a rough figure: it says more about the rule than about you.'
              : ' It rests on what you expect, below.'}
          </>
        )}
      </p>
      {unsaid.length === 0 && !isAlone && <Flips read={read} />}
      {!nothingSaid && !isAlone && (
        <PacketPicture
          read={read}
          known={packet.rounds.flatMap(({ known }, at) => (known ? [at] : []))}
          unsaid={unsaid.map((id) => roundIds.indexOf(id))}
        />
      )}
      {open.length > 0 && (
        <>
          <h3>What you expect</h3>
          <p className={styles.soft}>
            For a round without a verdict you may say how likely each of the six verdicts is, from
            strong hire to strong no hire. The chance of an offer is reckoned from that.
          </p>
          <div className={styles.estimates}>
            {open.map((round) => (
              <EstimateField
                key={round.id}
                name={capitalise(nameOf(round.id))}
                estimate={round.estimate}
                onChange={(estimate) => changeRound(round.id, { estimate })}
              />
            ))}
          </div>
        </>
      )}
      {!nothingSaid && <RuleFields />}
      {hours.length > 0 && !nothingSaid && <HourTable hours={hours} say={say} />}
    </section>
  )
}

function Flips({ read }: { read: PacketAssessment }) {
  if (read.flips.length === 0)
    return <p className={styles.soft}>No change of verdicts turns this decision under the rule.</p>
  return (
    <>
      <h3>The smallest change that turns it</h3>
      <ul className={styles.plain}>
        {read.flips.slice(0, mostFlips).map((flip) => {
          const words = sayFlip(flip)
          return <li key={words}>{words}</li>
        })}
      </ul>
      {read.flips.length > mostFlips && (
        <p className={styles.soft}>And {read.flips.length - mostFlips} more of the same size.</p>
      )}
    </>
  )
}

const mostFlips = 4
const shownHours = [0, 1, 2, 4, 8] as const

function HourTable({
  hours,
  say,
}: {
  hours: PacketAssessment['hours']
  /** How a chance is told. */
  say: (chance: number) => string
}) {
  const captionId = useId()
  const gainOf = ({ chances: [now = 0, after = 0] }: (typeof hours)[number]) => after - now
  const furthest = listHighest(hours, gainOf)
  const moves = hours.length > 1 && hours.some((one) => gainOf(one) > 0)
  return (
    <>
      <h3 id={captionId}>What hours do, each given to one round alone</h3>
      {moves && (
        <p>
          {furthest.length === hours.length
            ? 'The first hour goes as far in each of them.'
            : `The first hour goes furthest in ${joinNames(furthest.map(({ kind }) => kind))}.`}
        </p>
      )}
      <HourFields />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is scrolled by keys. */}
      <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={styles.table} aria-labelledby={captionId}>
          <thead>
            <tr>
              <th scope="col">Round</th>
              {shownHours.map((hour) => (
                <th key={hour} scope="col" className={styles.number}>
                  {hour === 0 ? 'now' : `${hour} h`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map(({ round, kind, chances }) => (
              <tr key={round}>
                <th scope="row">{capitalise(kind)}</th>
                {shownHours.map((hour) => (
                  <td key={hour} className={styles.number}>
                    {say(chances[hour] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
