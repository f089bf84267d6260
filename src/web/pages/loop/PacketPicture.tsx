import type { PacketAssessment } from '../../../core/loop/packet.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { listHighest, sayChance } from '../../../core/words/say-packet.ts'
import { capitalise } from '../round/round-words.ts'
import styles from './PacketPicture.module.css'

/**
 * How far the chance of an offer reaches from each round: a bar from the chance if that round were a strong no hire to
 * the chance if it were a strong hire, and one line through all of them where the chance stands now. A bar that begins
 * at nothing and reaches far is the round that carries the packet.
 */
export function PacketPicture({
  read,
  unsaid,
}: {
  read: PacketAssessment
  /** Places of the rounds of which nothing is said. */
  unsaid: readonly number[]
}) {
  const carrying = listHighest(read.weights, ({ swing }) => swing)
  const [first] = carrying
  return (
    <figure className={styles.figure}>
      <figcaption>
        How far each round moves the chance, from strong no hire to strong hire.
        {first !== undefined && first.swing > 0 && read.weights.length > 1 && (
          <>
            {carrying.length === read.weights.length
              ? ' As much hangs on each of them'
              : ` Most hangs on ${joinNames(carrying.map(({ kind }) => kind))}`}
            : between {sayChance(first.chanceAtWorst)} and {sayChance(first.chanceAtBest)}.
          </>
        )}
      </figcaption>
      <table className={styles.table}>
        <thead className="unseen">
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Reading</th>
            <th scope="col">Chance at its worst and at its best</th>
          </tr>
        </thead>
        <tbody>
          {read.weights.map(({ round, kind, chanceAtWorst, chanceAtBest }) => (
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
                {sayChance(chanceAtWorst)} to {sayChance(chanceAtBest)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.key}>
        The upright line is where the chance stands: {sayChance(read.chance)}.
      </p>
    </figure>
  )
}
