import type { ReactNode } from 'react'
import type { BankStory } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import styles from './MetChoice.module.css'
import type { MetChoice as Met } from './use-active-choice.ts'

/** Two windows chose differently: both choices are shown, and the person takes one. */
export function MetChoice({
  met,
  onTakeMine,
  onTakeTheirs,
}: {
  met: Met
  onTakeMine: () => void
  onTakeTheirs: () => void
}) {
  const { stories, activeIds } = met.current
  return (
    <section className={styles.met} role="alert">
      <p>
        The stories being drilled were changed in another window meanwhile. That choice is kept;
        yours is not yet.
      </p>
      <div className={styles.two}>
        <ChoiceList title="The other window’s" ids={activeIds} stories={stories}>
          <Button onClick={onTakeTheirs}>Leave it so</Button>
        </ChoiceList>
        <ChoiceList title="Yours" ids={met.mine} stories={stories}>
          <Button onClick={onTakeMine}>Take yours</Button>
        </ChoiceList>
      </div>
    </section>
  )
}

function ChoiceList({
  title,
  ids,
  stories,
  children,
}: {
  title: string
  ids: readonly string[]
  stories: readonly BankStory[]
  children: ReactNode
}) {
  const chosen = ids.flatMap((id) => stories.find((story) => story.id === id) ?? [])
  return (
    <div className={styles.one}>
      <h2>{title}</h2>
      <ol>
        {chosen.map((story) => (
          <li key={story.id}>{story.shortName}</li>
        ))}
      </ol>
      {chosen.length === 0 && <p>None.</p>}
      {children}
    </div>
  )
}
