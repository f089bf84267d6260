import { useQuery } from '@tanstack/react-query'
import type { RoundResultView, RoundView } from '../../api.ts'
import { bankQuery } from '../../queries.ts'
import { CardsAfterRound } from './CardsAfterRound.tsx'
import styles from './RoundResult.module.css'
import { WhichStory } from './WhichStory.tsx'

type Told = RoundResultView['told'][number]

/** One story of the round: which of the kept ones it was, and what became of its cards. */
export function StoryTold({
  round,
  told: { story, storyId, how, likely },
  consequences,
}: {
  round: RoundView
  told: Told
  consequences: RoundResultView['consequences']
}) {
  const bank = useQuery(bankQuery)
  const stories = bank.data?.stories ?? []
  const kept = stories.find(({ id }) => id === storyId)
  if (how === 'unknown') {
    // With no story kept there is nothing to choose from, and no card to move.
    if (stories.length === 0) return null
    return <WhichStory round={round} story={story} likely={likely} stories={stories} />
  }
  if (storyId === null || (consequences.length === 0 && how !== 'recognised')) return null
  const titleId = `cards-title-${story}`
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {kept === undefined ? 'Your cards' : `Your cards of “${kept.shortName || kept.headline}”`}
      </h2>
      {how === 'recognised' && (
        <p className={styles.soft}>Known by the names, figures and words that both hold.</p>
      )}
      <CardsAfterRound consequences={consequences} storyId={storyId} />
    </section>
  )
}
