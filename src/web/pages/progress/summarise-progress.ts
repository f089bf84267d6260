import type { ProgressCard, ProgressView } from '../../api.ts'

export interface ProgressSummary {
  cards: number
  retired: number
  attempts: number
  fluent: number
}

/** The counts that the page opens with. */
export function summariseProgress({ cards, byFacet }: ProgressView): ProgressSummary {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    cards: cards.length,
    retired: cards.filter((card) => card.standing === 'retired').length,
    attempts: sum(byFacet.map((facet) => facet.attempts)),
    fluent: sum(byFacet.map((facet) => facet.fluent)),
  }
}

/** The cards of each story together, in the order in which the stories first come. */
export function groupByStory(
  cards: readonly ProgressCard[],
): { storyId: string; shortName: string; cards: ProgressCard[] }[] {
  const groups = new Map<string, { storyId: string; shortName: string; cards: ProgressCard[] }>()
  for (const card of cards) {
    const { storyId, shortName } = card
    const group = groups.get(storyId) ?? { storyId, shortName, cards: [] }
    group.cards.push(card)
    groups.set(storyId, group)
  }
  return [...groups.values()]
}

/** How many cards took how many attempts to their first fluent one: from 1 to the most, none left out. */
export function countTimesToFluency(
  cards: readonly Pick<ProgressCard, 'attemptsToFluency'>[],
): { attempts: number; cards: number }[] {
  const times = cards.flatMap((card) => card.attemptsToFluency ?? [])
  return Array.from({ length: Math.max(0, ...times) }, (_, index) => ({
    attempts: index + 1,
    cards: times.filter((time) => time === index + 1).length,
  }))
}

/** The middle of the attempts to fluency; the lower of two middles. Null while no card has been fluent. */
export function middleTimeToFluency(
  cards: readonly Pick<ProgressCard, 'attemptsToFluency'>[],
): number | null {
  const times = cards.flatMap((card) => card.attemptsToFluency ?? []).sort((a, b) => a - b)
  return times[Math.floor((times.length - 1) / 2)] ?? null
}
