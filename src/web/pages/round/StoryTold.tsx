import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { RoundResultView, RoundView } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { bankQuery } from '../../queries.ts'
import { CardsAfterRound } from './CardsAfterRound.tsx'
import styles from './RoundResult.module.css'
import { WhichStory } from './WhichStory.tsx'

type Told = RoundResultView['told'][number]

/** One story of the round: which of the kept ones it was, what became of its cards, and the way to another. */
export function StoryTold({
  round,
  told,
  consequences,
}: {
  round: RoundView
  told: Told
  consequences: RoundResultView['consequences']
}) {
  const { story, storyId, how } = told
  const bank = useQuery(bankQuery)
  const [changing, setChanging] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (changing) asked.current = true
    else if (asked.current) change.current?.focus()
  }, [changing])
  const stories = bank.data?.stories ?? []
  // With no story kept there is nothing to choose from, and no card to move.
  if (how === 'unknown')
    return stories.length === 0 ? null : (
      <section className={styles.section} aria-label={nameOf(story)}>
        <WhichStory round={round} told={told} stories={stories} />
      </section>
    )
  const kept = stories.find(({ id }) => id === storyId)
  const titleId = `cards-title-${story}`
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>{sayTitle(told, kept)}</h2>
      {how === 'recognised' && (
        <p className={styles.soft}>Known by the names, figures and words that both hold.</p>
      )}
      {storyId !== null && <CardsAfterRound consequences={consequences} storyId={storyId} />}
      {changing ? (
        <WhichStory
          round={round}
          told={told}
          stories={stories}
          onLeave={() => setChanging(false)}
        />
      ) : (
        stories.length > 0 && (
          <p className={styles.other}>
            <Button ref={change} size="small" onClick={() => setChanging(true)}>
              It was another story
            </Button>
          </p>
        )
      )}
    </section>
  )
}

const nameOf = (story: number): string => (story === 0 ? 'Story' : 'Second story')

function sayTitle(
  { story, storyId }: Told,
  kept: { shortName: string; headline: string } | undefined,
): string {
  if (storyId === null) return `${nameOf(story)}: none of those you keep`
  return kept === undefined ? 'Your cards' : `Your cards of “${kept.shortName || kept.headline}”`
}
