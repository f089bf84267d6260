import type { Facet, PromptKind } from '../../../core/story/story.ts'
import type { BankStory, CardView } from '../../api.ts'
import { facetOrder, promptNames, standingOrder } from '../../../core/words/names.ts'

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** Which prompt kinds no story answers, in one sentence. */
export function sayHoles(holes: readonly PromptKind[]): string {
  if (holes.length === 0) return 'Each of the ten prompts has a story that answers it.'
  if (holes.length === 10) return 'No story has one yet.'
  return `No story answers ${joinWords(
    holes.map((hole) => promptNames[hole].toLowerCase()),
    'or',
  )}.`
}

/** The facets by what a panel presses on first, as the ranking weighs them. */
const pressedFirst: Record<Facet, number> = {
  disagreement: 0,
  'near-failure': 0,
  stakeholder: 1,
  lesson: 2,
  handoff: 2,
}

/**
 * The card to work on first among the stories given: a missing one before a thin one; of equals, one under a strong
 * headline, which invites the question; then the one that lacks most, the facet that is asked first, and the earlier
 * story. Null where every card is at least specific.
 */
export function findWeakestCard(
  stories: readonly BankStory[],
): { story: BankStory; card: CardView } | null {
  const cards = stories.flatMap((story) =>
    facetOrder.flatMap((facet) => {
      const card = story.cards.find((each) => each.facet === facet)
      return card && (card.standing === 'missing' || card.standing === 'thin')
        ? [{ story, card }]
        : []
    }),
  )
  type Weak = (typeof cards)[number]
  const weaknesses = [
    ({ card }: Weak) => (card.standing === 'missing' ? 0 : 1),
    ({ story }: Weak) => (story.compressed.is ? 0 : 1),
    ({ card }: Weak) => -card.lacks.length,
    ({ card }: Weak) => pressedFirst[card.facet],
  ]
  const compare = (one: Weak, other: Weak) =>
    weaknesses.map((of) => of(one) - of(other)).find((difference) => difference !== 0) ?? 0
  return cards.toSorted(compare)[0] ?? null
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
