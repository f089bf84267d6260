import { sentencesOnCard } from '../../core/drill/limits.ts'
import { moveByArrow } from './move-by-arrow.ts'
import styles from './SentenceTicks.module.css'

/** Sentences to tick for a card. One that is full takes no more; `fullId` names what says so. */
export function SentenceTicks({
  sentences,
  inSight = () => true,
  ticks,
  fullId,
  onTick,
}: {
  sentences: readonly { text: string }[]
  inSight?: (at: number) => boolean
  ticks: ReadonlySet<number>
  fullId: string
  onTick: (at: number) => void
}) {
  const full = ticks.size >= sentencesOnCard
  return sentences.map(({ text }, at) => {
    if (!inSight(at)) return null
    const ticked = ticks.has(at)
    const off = full && !ticked
    return (
      <label key={at} className={styles.sentence} data-full={off}>
        <input
          type="checkbox"
          checked={ticked}
          aria-disabled={off}
          aria-describedby={off ? fullId : undefined}
          onChange={() => onTick(at)}
          onKeyDown={moveByArrow}
        />
        <span dir="auto">{text}</span>
      </label>
    )
  })
}
