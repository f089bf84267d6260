import type { ReactNode } from 'react'
import styles from './StoryChoice.module.css'
import tick from './TickRow.module.css'

/** Which story is told: one of a few, each with the reason why it would hold. */
export function StoryChoice<Id extends string | null>({
  legend,
  stories,
  chosen,
  onChoose,
}: {
  legend: string
  stories: readonly { id: Id; name: string; reason: ReactNode }[]
  chosen: Id
  onChoose: (id: Id) => void
}) {
  return (
    <fieldset className={styles.stories}>
      <legend>{legend}</legend>
      {stories.map(({ id, name, reason }) => (
        <label key={id ?? ''} className={`${tick.row} ${styles.story}`}>
          <input type="radio" name="story" checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            {name || 'Without a headline'}
            <span className={styles.reason}>{reason}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
