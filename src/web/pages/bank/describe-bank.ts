import type { Facet, PromptKind } from '../../../core/story/story.ts'
import type { Standing } from '../../../core/drill/card.ts'
import type { BankStory, CardView } from '../../api.ts'
import { facetNames, facetOrder, promptNames, standingOrder } from '../../../core/words/names.ts'

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

const lowerFacet = (facet: Facet) => facetNames[facet].toLowerCase()

/** What a compressed story is told plainly, or null for a story that is not. */
export function sayCompressed({ compressed }: Pick<BankStory, 'compressed'>): string | null {
  if (!compressed.is) return null
  return `Strong headline over thin ${joinWords(compressed.facets.map(lowerFacet))}.`
}

/** Which prompt kinds no story answers, in one sentence. */
export function sayHoles(holes: readonly PromptKind[]): string {
  if (holes.length === 0) return 'Each of the ten prompts has a story that answers it.'
  if (holes.length === 10) return 'No story names a prompt that it answers yet.'
  return `No story answers ${joinWords(
    holes.map((hole) => promptNames[hole].toLowerCase()),
    'or',
  )}.`
}

/**
 * The card to work on first: the lowest standing among the stories given, the earlier story and facet first.
 * Null where every card is at least specific.
 */
export function findWeakestCard(
  stories: readonly BankStory[],
): { story: BankStory; card: CardView } | null {
  const cards = stories.flatMap((story) =>
    facetOrder.flatMap((facet) => {
      const card = story.cards.find((each) => each.facet === facet)
      return card ? [{ story, card }] : []
    }),
  )
  for (const standing of ['missing', 'thin'] as const satisfies readonly Standing[]) {
    const found = cards.find(({ card }) => card.standing === standing)
    if (found) return found
  }
  return null
}

/** How many cards stand where, from hollow to marked: `2 missing, 5 thin, 18 specific`. */
export function sayStandings(stories: readonly BankStory[]): string {
  const cards = stories.flatMap((story) => story.cards)
  return standingOrder
    .map((standing) => [cards.filter((card) => card.standing === standing).length, standing])
    .filter(([count]) => count !== 0)
    .map(([count, standing]) => `${count} ${standing}`)
    .join(', ')
}
