import type { CardState } from '../../core/drill/card.ts'
import { cardDueAt } from '../../core/drill/due.ts'
import { isDue } from '../../core/drill/is-due.ts'
import { newCard } from '../../core/drill/retire.ts'
import { standingOfCard } from '../../core/drill/card-standing.ts'
import { findLacks } from '../../core/judge/standing.ts'
import { facets, type Facet, type Story } from '../../core/story/story.ts'
import type { AppContext } from '../context.ts'
import type { CardView } from '../views.ts'

/** The moment cards are looked at, and the loop they are looked at for. */
export interface Viewpoint {
  now: number
  loopAt: number | null
}

/** The five cards of a story, in their fixed order. `states` may hold cards of other stories too. */
export function viewCards(
  context: AppContext,
  story: Story,
  states: readonly CardState[],
  at: Viewpoint,
): CardView[] {
  const readings = context.readFacets(story)
  return facets.map((facet) => {
    const state = findCard(states, story.id, facet)
    const { standing: written, judgment, fingerprint } = readings[facet]
    const lacks =
      judgment === null || written === 'missing' ? [] : findLacks(judgment, facet, written)
    const shown = standingOfCard({ standing: written, lacks, fingerprint }, state)
    const dueAt = story.activePlace === null ? null : cardDueAt(state, at.now, at.loopAt)
    return {
      storyId: story.id,
      facet,
      standing: shown.standing,
      lacks: shown.lacks,
      standsBy: shown.by,
      attempts: state.attempts,
      fluentCount: state.fluent.length,
      retiredAt: state.retiredAt,
      dueAt,
      due: dueAt !== null && isDue({ dueAt }, at.now),
    }
  })
}

/** The state of one card; a card that was never answered is new. */
export function findCard(states: readonly CardState[], storyId: string, facet: Facet): CardState {
  const state = states.find((card) => card.storyId === storyId && card.facet === facet)
  return state ?? newCard(storyId, facet)
}
