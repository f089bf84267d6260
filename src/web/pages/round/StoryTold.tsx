import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { RoundResultView, RoundView } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { bankQuery } from '../../queries.ts'
import { CardsAfterRound } from './CardsAfterRound.tsx'
import { KeepTold } from './KeepTold.tsx'
import styles from './RoundResult.module.css'
import { WhichStory } from './WhichStory.tsx'

type Told = RoundResultView['told'][number]

/** One story of the round: which of the kept ones it was, what became of its cards, and the way to another. */
export function StoryTold({
  round,
  told,
  mayKeep,
  consequences,
}: {
  round: RoundView
  told: Told
  /** Whether its telling can be kept as a new story. */
  mayKeep: boolean
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
  const title = useRef<HTMLHeadingElement>(null)
  const storyBefore = useRef(storyId)
  // What was pressed to say which story it was, or to keep it, is gone from the page.
  useEffect(() => {
    if (storyBefore.current !== storyId && !asked.current) title.current?.focus()
    storyBefore.current = storyId
  }, [storyId])
  const stories = bank.data?.stories ?? []
  const keep = mayKeep ? <KeepTold round={round} story={story} /> : null
  if (how === 'unknown') {
    // With no story kept there is nothing to choose from.
    if (stories.length === 0 && !mayKeep) return null
    return (
      <section className={styles.section} aria-label={nameOf(story)}>
        {stories.length > 0 && <WhichStory round={round} told={told} stories={stories} />}
        {keep}
      </section>
    )
  }
  const kept = stories.find(({ id }) => id === storyId)
  const titleId = `cards-title-${story}`
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1} className={styles.toldTitle}>
        {sayTitle(told, kept)}
      </h2>
      {how === 'recognised' && (
        <p className={styles.soft}>Known by the names, figures and words that both hold.</p>
      )}
      {storyId !== null && <CardsAfterRound consequences={consequences} storyId={storyId} />}
      {keep}
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
            {kept !== undefined && (
              <ButtonLink size="small" to="/stories/$storyId" params={{ storyId: kept.id }}>
                Open the story
              </ButtonLink>
            )}{' '}
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
  if (kept === undefined) return 'Your cards'
  const name = kept.shortName || kept.headline
  return name === '' ? 'Your cards of a story without a headline' : `Your cards of “${name}”`
}
