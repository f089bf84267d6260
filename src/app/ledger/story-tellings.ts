import { partsOfKind } from '../../core/answer/answer-parts.ts'
import type { CardState } from '../../core/drill/card.ts'
import type { ComparedStory } from '../../core/ledger/compare-story.ts'
import { tellingsOfStory, type StoryTelling } from '../../core/ledger/story-tellings.ts'
import { tellingsOfRound } from '../../core/round/review/tellings-of-round.ts'
import { facets, type Facet, type Story } from '../../core/story/story.ts'
import { findCard } from '../story/card-views.ts'
import type { AppContext } from '../context.ts'

/** Answers to each card that are compared: the newest five, and up to four more (see docs/decisions). */
const fewestAnswers = 5
/** Rounds whose answers are compared: the newest that were told this story. */
const mostRounds = 3

/** Answers built from the story that are compared, and tellings practised of it: the newest of each. */
const mostBuilt = 8
const mostPractised = 3

/** The texts of a story, what was said of it newest in answers, rounds and tellings, and the answers built from it, compared. `states` may hold cards of other stories too. */
export async function readStoryTellings(
  { owner, database, comparer }: AppContext,
  story: Story,
  states: readonly CardState[],
): Promise<ComparedStory> {
  const newest = Object.fromEntries(
    facets.map((facet) => [facet, countCompared(findCard(states, story.id, facet).attempts)]),
  ) as Record<Facet, number>
  const { stores } = database
  const [answers, rounds, built, practised] = await Promise.all([
    stores.attempt.listTexts(owner, story.id, newest),
    stores.round.listTold(owner, story.id, mostRounds),
    stores.answer.list(owner, story.id, mostBuilt),
    stores.practice.listOfStory(owner, story.id, mostPractised),
  ])
  const said = [
    ...answers.map(({ id, facet, answeredAt, text }): StoryTelling => ({
      source: { kind: 'attempt', attemptId: id, facet },
      at: answeredAt,
      text,
    })),
    ...rounds.flatMap(({ id, story: nth, state }) => tellingsOfRound(id, state, nth)),
    ...built.map(({ id, updatedAt, document }): StoryTelling => ({
      source: { kind: 'built', answerId: id, facet: null },
      at: updatedAt,
      text: partsOfKind(document.kind)
        .map((part) => document.parts[part])
        .join('\n\n'),
    })),
    ...practised.map(({ id, toldAt, begunAt, text }): StoryTelling => ({
      source: { kind: 'practice', practiceId: id, facet: null },
      at: toldAt ?? begunAt,
      text,
    })),
  ]
  return comparer.compare(story.id, [
    ...tellingsOfStory(story.document, story.updatedAt),
    ...said.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.at - b.at),
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
