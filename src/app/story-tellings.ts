import type { CardState } from '../core/drill/card.ts'
import type { ComparedStory } from '../core/ledger/compare-story.ts'
import { tellingsOfStory, type StoryTelling } from '../core/ledger/story-tellings.ts'
import { facets, type Facet, type Story } from '../core/story/story.ts'
import { findCard } from './card-views.ts'
import type { AppContext } from './context.ts'

/** Answers to each card that are compared: the newest five, and up to four more (see docs/decisions). */
const fewestAnswers = 5

/** The texts of a story and the newest answers to its cards, compared. `states` may hold cards of other stories too. */
export async function readStoryTellings(
  { owner, database, comparer }: AppContext,
  story: Story,
  states: readonly CardState[],
): Promise<ComparedStory> {
  const newest = Object.fromEntries(
    facets.map((facet) => [facet, countCompared(findCard(states, story.id, facet).attempts)]),
  ) as Record<Facet, number>
  const answers = await database.stores.attempt.listTexts(owner, story.id, newest)
  return comparer.compare(story.id, [
    ...tellingsOfStory(story.document, story.updatedAt),
    ...answers
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, facet, answeredAt, text }): StoryTelling => ({
        source: { kind: 'attempt', attemptId: id, facet },
        at: answeredAt,
        text,
      })),
  ])
}

/** The oldest one compared stays the same for five answers, so that what was compared before still holds. */
function countCompared(attempts: number): number {
  return fewestAnswers + (attempts % fewestAnswers)
}

/**
 * Reads a story's tellings ahead, while the person answers, unless they have been read. What fails here fails again,
 * and is told, where the result needs them.
 */
export function readAhead(context: AppContext, storyId: string): void {
  const { owner, database, comparer } = context
  if (comparer.knows(storyId)) return
  const { story, card } = database.stores
  void Promise.all([story.get(owner, storyId), card.list(owner, storyId)])
    .then(([kept, states]) => kept && readStoryTellings(context, kept, states))
    .catch(() => undefined)
}
