import { useState } from 'react'
import type { BankStory } from '../../api.ts'
import { mostActive } from '../../parts/active-five.ts'
import { Button } from '../../parts/Button.tsx'
import styles from './RestingActions.module.css'

/** What can be done with a story that is only kept. Where five are drilled already, it takes the place of one. */
export function RestingActions({
  name,
  active,
  onDrill,
  onDrillInPlaceOf,
  onDelete,
}: {
  name: string
  active: readonly BankStory[]
  onDrill: () => void
  onDrillInPlaceOf: (storyId: string) => void
  onDelete?: () => void
}) {
  const [asking, setAsking] = useState(false)
  const full = active.length >= mostActive

  if (asking && full) {
    return (
      <div
        className={styles.swap}
        role="group"
        aria-label={`Drill ${name} in place of`}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          setAsking(false)
        }}
      >
        <p>Five are being drilled. In place of which?</p>
        {active.map((story, at) => (
          <Button
            key={story.id}
            size="small"
            autoFocus={at === 0}
            className={styles.choice}
            onClick={() => onDrillInPlaceOf(story.id)}
          >
            {story.shortName}
          </Button>
        ))}
        <Button size="small" look="quiet" onClick={() => setAsking(false)}>
          Leave it resting
        </Button>
      </div>
    )
  }

  return (
    <>
      <Button
        size="small"
        aria-label={`Drill this: ${name}`}
        onClick={() => (full ? setAsking(true) : onDrill())}
      >
        Drill this
      </Button>
      {onDelete && (
        <Button size="small" look="quiet" aria-label={`Delete: ${name}`} onClick={onDelete}>
          Delete
        </Button>
      )}
    </>
  )
}
