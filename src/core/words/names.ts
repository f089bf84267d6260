/** What people read for the vocabulary's words: one place, so that every page says the same. */
import type { Dimension, Rating } from '../judge/dimension.ts'
import type { AnswerMode } from '../drill/attempt.ts'
import type { Standing } from '../drill/card.ts'
import type { Facet, Outcome, PromptKind, Section } from '../story/story.ts'

/** The five facets in the order of maps and cards; listed here so that pages need not load the schemas. */
export const facetOrder = [
  'disagreement',
  'near-failure',
  'stakeholder',
  'lesson',
  'handoff',
] as const satisfies readonly Facet[]

export const facetNames: Record<Facet, string> = {
  disagreement: 'Disagreement',
  'near-failure': 'Near-failure',
  stakeholder: 'Stakeholder',
  lesson: 'Lesson',
  handoff: 'Handoff',
}

/** What each facet is about, in a few words. */
export const facetMeanings: Record<Facet, string> = {
  disagreement: 'who disagreed, and what came of it',
  'near-failure': 'the moment it nearly broke',
  stakeholder: 'the hardest person to bring along',
  lesson: 'what you have done differently since',
  handoff: 'who has it now, and what you left them',
}

export const sectionNames: Record<Section, string> = {
  telling: 'Telling',
  ...facetNames,
  numbers: 'Numbers',
  notes: 'Notes',
}

export const dimensionNames: Record<Dimension, string> = {
  moment: 'Moment',
  ownership: 'Ownership',
  decision: 'Decision',
  tension: 'Tension',
  people: 'People',
  outcome: 'Outcome',
  learning: 'Learning',
}

/** What earns each dimension. */
export const dimensionMeanings: Record<Dimension, string> = {
  moment: 'one dated or placed moment, not a phase or a habit',
  ownership: 'what you did and decided yourself',
  decision: 'a concrete choice, with the alternative or the reason',
  tension: 'what stood against it, and what made it hard',
  people: 'a person or role one could point to, and their position',
  outcome: 'a concrete result that could be checked',
  learning: 'a practice that changed afterwards',
}

export const outcomeNames: Record<Outcome, string> = {
  success: 'Success',
  'partial-failure': 'Partial failure',
  failure: 'Failure',
}

export const outcomeOrder = [
  'success',
  'partial-failure',
  'failure',
] as const satisfies readonly Outcome[]

export const promptNames: Record<PromptKind, string> = {
  conflict: 'Conflict',
  ambition: 'Ambition',
  failure: 'Failure',
  leadership: 'Leadership',
  feedback: 'Feedback',
  ambiguity: 'Ambiguity',
  'deadline pressure': 'Deadline pressure',
  mentorship: 'Mentorship',
  'technical judgment': 'Technical judgment',
  'scope change': 'Scope change',
}

export const promptOrder = Object.keys(promptNames) as PromptKind[]

export const standingNames: Record<Standing, string> = {
  missing: 'Missing',
  thin: 'Thin',
  specific: 'Specific',
  fluent: 'Fluent',
  retired: 'Retired',
}

export const standingOrder = Object.keys(standingNames) as Standing[]

export const ratingOrder = [1, 2, 3, 4, 5] as const satisfies readonly Rating[]

/** One word for each rating of a dimension. */
export const ratingWords: Record<Rating, string> = {
  1: 'absent',
  2: 'hinted',
  3: 'thin',
  4: 'specific',
  5: 'textured',
}

/** The self-rating's five answers to “How did it go?”. */
export const selfRatingWords: Record<Rating, string> = {
  1: 'I had nothing to say',
  2: 'Vague all the way through',
  3: 'There, but anyone could have said it',
  4: 'Specific',
  5: 'Specific, and plainly mine',
}

export const modeNames: Record<AnswerMode, string> = { typed: 'Typed', spoken: 'Spoken aloud' }
