import type { RoundShape } from './round.ts'
import { rankStories, type StoryToRank } from '../story/choose-story.ts'
import type { Outcome, PromptKind, StoryDocument } from '../story/story.ts'

/** A story as a prompt sees it. */
export interface StoryForPrompt extends StoryToRank {
  document: Pick<StoryDocument, 'headline' | 'outcome' | 'prompts'>
  /** When it was last told in a round, in milliseconds since 1970; null for never. */
  lastToldAt: number | null
}

export interface StoryToTell {
  id: string
  score: number
  /** Why it stands where it stands, in at most three plain sentences. */
  reason: string
}

/** A story in that order, and whether it names the prompt among those that it answers. */
export interface RankedForPrompt extends StoryToTell {
  answers: boolean
}

/** A story that answers the prompt comes before one that bears more drilling and answers another. */
const answersPrompt = 0.15
/** Where the panel leads and drills, what went wrong keeps its detail; where the person picks, what can be drilled does. */
const failureWhenLed: Record<Outcome, number> = {
  failure: 0.06,
  'partial-failure': 0.08,
  success: 0,
}
/** A story told within this time is less fresh to tell, in milliseconds: three days. */
const freshAfterMs = 3 * 24 * 60 * 60 * 1000
const toldLately = 0.05

/**
 * The stories in the order in which they should be told for a prompt (null: no prompt, the person picks) and a shape,
 * with reasons. Of equals, the one with the smaller id comes first. `now` in milliseconds since 1970.
 */
export function rankForPrompt(
  stories: readonly StoryForPrompt[],
  asked: { prompt: PromptKind | null; shape: RoundShape },
  now: number,
): RankedForPrompt[] {
  const storyById = new Map(stories.map((story) => [story.id, story]))
  return rankStories(stories)
    .flatMap(({ id, score, reason }): RankedForPrompt[] => {
      const story = storyById.get(id)
      if (story === undefined) return []
      const { prompts, outcome } = story.document
      const answers = asked.prompt !== null && prompts.includes(asked.prompt)
      const lately = story.lastToldAt !== null && now - story.lastToldAt < freshAfterMs
      const led = asked.shape === 'prompt-led' && outcome !== null ? failureWhenLed[outcome] : 0
      return [
        {
          id,
          answers,
          score: score + (answers ? answersPrompt : 0) + led - (lately ? toldLately : 0),
          reason: [
            ...(answers ? [`It answers the ${asked.prompt} prompt.`] : []),
            reason,
            ...(lately ? ['You told it in a round in the last three days.'] : []),
          ].join(' '),
        },
      ]
    })
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
}
