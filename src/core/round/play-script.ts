import { countWords } from '../text/words-on-line.ts'
import { z } from 'zod'
import { PromptKind } from '../story/story.ts'
import { advanceRound, beginRound } from './advance-round.ts'
import { levels } from './interviewer/prompts.ts'
import type { RoundSetup, RoundState } from './round.ts'

/** A candidate who says the same whatever is asked. */
export const ScriptedCandidate = z.object({
  id: z.union([z.string(), z.number()]),
  level: z.enum(levels).nullish(),
  opening_answer: z.string().nullish(),
  /** The prompt's own words. */
  anchor: z.string().nullish(),
  anchor_kind: PromptKind.nullish().catch(null),
  telling: z.string(),
  answers_to_follow_ups: z.array(z.string()),
  pivot_kind: PromptKind.nullish().catch(null),
  pivot_answer: z.string().nullish(),
})
export type ScriptedCandidate = z.infer<typeof ScriptedCandidate>

/** Speech as delivery guides count it: 130 to 160 words a minute. */
const wordsAMinute = 145

/** Plays a whole round against a script on a virtual clock that starts at 0; no answer waits. */
export function playScript(candidate: ScriptedCandidate, seed: number): RoundState {
  const setup: RoundSetup = {
    seed,
    minutes: 45,
    shape: 'prompt-led',
    level: candidate.level ?? 'senior',
    anchorKind: candidate.anchor_kind ?? null,
    anchorText: candidate.anchor ?? null,
    pivotKind: candidate.pivot_kind ?? null,
    storyId: null,
    weakFacets: [],
    recentPromptIds: [],
    asked: [],
    rehearsed: [],
    mostFollowUps: candidate.answers_to_follow_ups.length,
    pressesPivot: false,
  }
  const followUps = [...candidate.answers_to_follow_ups]
  let state = beginRound(setup, 0)
  while (state.phase !== 'over') {
    const text = sayNext(state, candidate, followUps)
    const at = state.lastAt + Math.ceil((countWords(text ?? '') / wordsAMinute) * 60_000)
    const step = advanceRound(
      state,
      text === null ? { kind: 'ended', at } : { kind: 'answered', at, text, mode: 'typed' },
    )
    if (step.kind !== 'advanced') break
    state = step.state
  }
  return state
}

/** What the script says now; null where it has nothing left to say. */
function sayNext(
  state: RoundState,
  candidate: ScriptedCandidate,
  followUps: string[],
): string | null {
  switch (state.phase) {
    case 'opening':
      return candidate.opening_answer ?? ''
    case 'telling':
      return candidate.telling
    case 'follow-ups':
      return followUps.shift() ?? ''
    case 'pivot':
      return candidate.pivot_answer ?? null
    case 'own-questions':
    case 'over':
      return null
  }
}
