import type { AnswerFacet } from '../judge/dimension.ts'
import type { PromptKind } from '../story/story.ts'
import type { DrillInStood } from './loop.ts'

/** What a question is taken to ask after; null where its words do not say. */
export interface QuestionKind {
  facet: AnswerFacet | null
  promptKind: PromptKind | null
}

/** One line of the table after a round: a drill-in, what the level expects there, and how the answer stood. */
export interface DrillInRow {
  question: string
  facet: AnswerFacet | null
  /** One sentence. */
  expected: string
  stood: DrillInStood | null
}
