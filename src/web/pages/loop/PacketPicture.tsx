import type { PacketAssessment } from '../../../core/loop/packet/packet.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { listHighest, sayChance, sayReach, sayRoughChance } from '../../../core/words/say-packet.ts'
import { capitalise } from '../round/round-words.ts'
import styles from './PacketPicture.module.css'

/**
 * How far the chance of an offer reaches from each round: a bar from the chance if that round were a strong no hire to
 * the chance if it were a strong hire, and one line through all of them where the chance stands now. A bar that begins
 * at nothing and reaches far is the round that carries the packet.
 */
export function PacketPicture({
  read,
  known,
  unsaid,
}: {
  read: PacketAssessment
  /** Places of the rounds whose verdict is known: while others are open, these move nothing any more. */
  known: readonly number[]
  /** Places of the rounds of which nothing is said. */
  unsaid: readonly number[]
}) {
  const say = unsaid.length > 0 ? sayRoughChance : sayChance
  const open = read.weights.filter(({ round }) => !known.includes(round))
  const weights = open.length > 0 ? open : read.weights
  const done = open.length > 0 ? read.weights.filter(({ round }) => known.includes(round)) : []
  const carrying = listHighest(weights, ({ swing }) => swing)
  const [first] = carrying
  // Where every verdict is known there is no chance left to tell, only what one of them would have turned.
  const decided = known.length === read.weights.length
  return (
    <figure className={styles.figure}>
      <figcaption>
        {open.length > 0
          ? 'How far each round that is open moves the chance, from strong no hire to strong hire.'
          : 'What each round would have turned, from strong no hire to strong hire.'}
        {first !== undefined && first.swing > 0 && weights.length > 1 && (
          <>
            {carrying.length === weights.length
              ? ' As much hangs on each of them'
              : ` Most hangs on ${joinNames(carrying.map(({ kind }) => kind))}`}
            {!decided && `: between ${say(first.chanceAtWorst)} and ${say(first.chanceAtBest)}`}.
          </>
        )}
      </figcaption>
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Reading</th>
            <th scope="col">At its worst and at its best</th>
          </tr>
        </thead>
        <tbody>
          {weights.map(({ round, kind, chanceAtWorst, chanceAtBest }) => (
            <tr key={round}>
              <th scope="row">
                {capitalise(kind)}
                <span>
                  {unsaid.includes(round)
                    ? 'Nothing said yet'
                    : capitalise(read.verdicts[round] ?? '')}
                </span>
              </th>
              <td className={styles.reach}>
                <span className={styles.track} aria-hidden="true">
                  <span
                    className={styles.bar}
                    data-carrying={carrying.some((one) => one.round === round) || undefined}
                    style={{
                      left: `${Math.min(chanceAtWorst, chanceAtBest) * 100}%`,
                      width: `max(3px, ${Math.abs(chanceAtBest - chanceAtWorst) * 100}%)`,
                    }}
                  />
                  <span className={styles.now} style={{ left: `${read.chance * 100}%` }} />
                </span>
              </td>
              <td className={styles.words}>
                {decided
                  ? sayReach(chanceAtWorst, chanceAtBest)
                  : `${say(chanceAtWorst)} to ${say(chanceAtBest)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.key}>
        {decided
          ? `The upright line is how it stands: ${read.chance > 0.5 ? 'an offer' : 'no offer'}.`
          : `The upright line is where the chance stands: ${say(read.chance)}.`}
        {done.length > 0 &&
          ` ${capitalise(joinNames(done.map(({ round, kind }) => `${kind} (${read.verdicts[round]})`)))} ${done.length === 1 ? 'has its verdict and moves' : 'have their verdicts and move'} it no more.`}
      </p>
    </figure>
  )
}
