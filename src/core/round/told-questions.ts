import type { PromptKind } from '../story/story.ts'
import type { RoundState } from './round.ts'

/** A question of a round that was answered with a telling. */
export interface ToldQuestion {
  question: string
  kind: PromptKind | null
  /** Whether the round's first story (0) or its second (1) was told for it; null for the pivot, which asks for another. */
  story: 0 | 1 | null
}

/** Fewer words, some fifteen seconds, tell nothing: the bound under which `told-stories` knows no telling by itself. */
const fewestWords = 40

const storyOf = { anchor: 0, 'second-anchor': 1, pivot: null } as const

/** The questions for which somebody told something in a round, in their order; spoken aloud it counts whatever was kept. */
export function listToldQuestions({ exchanges }: RoundState): ToldQuestion[] {
  return exchanges.flatMap(({ kind, question, promptKind, answer }): ToldQuestion[] => {
    if (kind !== 'anchor' && kind !== 'second-anchor' && kind !== 'pivot') return []
    if (answer === null) return []
    const words = answer.text.trim().split(/\s+/u).length
    if (answer.mode === 'typed' && words < fewestWords) return []
    return [{ question, kind: promptKind, story: storyOf[kind] }]
  })
}
