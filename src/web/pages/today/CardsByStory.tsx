import type { NamedCard } from '../../../core/loop/plan/plan.ts'
import { joinNames } from '../../../core/words/join-names.ts'
import { facetNames } from '../../../core/words/names.ts'

/** Cards by story, in the order in which they need it. */
export function CardsByStory({ cards }: { cards: readonly NamedCard[] }) {
  const ids = [...new Set(cards.map(({ storyId }) => storyId))]
  return (
    <ul>
      {ids.map((id) => {
        const own = cards.filter(({ storyId }) => storyId === id)
        return (
          <li key={id}>
            <em>{own[0]?.storyName}</em>:{' '}
            {joinNames(own.map(({ facet }) => facetNames[facet].toLowerCase()))}
          </li>
        )
      })}
    </ul>
  )
}
