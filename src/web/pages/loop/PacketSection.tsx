import { useId } from 'react'
import { assessPacket } from '../../../core/loop/assess-packet.ts'
import { loopToPacket } from '../../../core/loop/loop-packet.ts'
import type { PacketAssessment } from '../../../core/loop/packet.ts'
import { sayChance, sayDecision, sayFlip } from '../../../core/words/say-packet.ts'
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
  const open = document.rounds.filter(
    ({ verdict, state }) => verdict === null && state !== 'cancelled',
  )
  const allKnown = packet.rounds.every(({ known }) => known)
  const nameOf = (id: string) => packet.rounds[roundIds.indexOf(id)]?.kind ?? ''
  return (
    <section className={styles.section} aria-labelledby="packet-title">
      <h2 id="packet-title">The packet</h2>
      <p className={styles.lead} role="status">
        {unsaid.length === 0 &&
          `${allKnown ? '' : 'Taken at their likeliest: '}${sayDecision(read)} `}
        The chance of an offer is {sayChance(read.chance)}
        {read.undecided > 0 && `, and in ${sayChance(read.undecided)} the rule says nothing`}.
      </p>
      {unsaid.length > 0 && (
        <p className={styles.soft}>
          Nothing is said yet about {unsaid.map(nameOf).join(' and ')}: every verdict counts as
          likely as the next.
        </p>
      )}
      {unsaid.length === 0 && <Flips read={read} />}
      <PacketPicture read={read} unsaid={unsaid.map((id) => roundIds.indexOf(id))} />
      {open.length > 0 && (
        <>
          <h3>What you expect</h3>
          <p className={styles.soft}>
            For each round without a verdict: how likely is each of the six? Arrow keys move a share
            by five.
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
      <RuleFields />
      {read.hours.length > 0 && <HourTable read={read} />}
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
/** A narrow page leaves out what lies between. */
const classOf = (hours: number) =>
  `${styles.number} ${hours === 2 || hours === 4 ? styles.onlyWide : ''}`

function HourTable({ read }: { read: PacketAssessment }) {
  const captionId = useId()
  const furthest = read.hours.toSorted(
    (one, other) => (other.chances[1] ?? 0) - (one.chances[1] ?? 0),
  )[0]
  const moves = furthest !== undefined && (furthest.chances[1] ?? 0) > (furthest.chances[0] ?? 0)
  return (
    <>
      <h3 id={captionId}>What hours do, each given to one round alone</h3>
      {moves && read.hours.length > 1 && <p>The first hour goes furthest in {furthest.kind}.</p>}
      <HourFields />
      <table className={styles.table} aria-labelledby={captionId}>
        <thead>
          <tr>
            <th scope="col">Round</th>
            {shownHours.map((hours) => (
              <th key={hours} scope="col" className={classOf(hours)}>
                {hours === 0 ? 'now' : `${hours} h`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.hours.map(({ round, kind, chances }) => (
            <tr key={round}>
              <th scope="row">{capitalise(kind)}</th>
              {shownHours.map((hours) => (
                <td key={hours} className={classOf(hours)}>
                  {sayChance(chances[hours] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
