/** What the pages and the command line are shown of built answers and of tellings practised against the clock. */
import type { AnswerDisagreementView } from '../ledger/ledger-views.ts'
import type { Answer, AnswerDocument } from '../../core/answer/answer.ts'
import type { LikelyQuestion } from '../../core/answer/likely-questions.ts'
import type { Guide, GuideLevel } from '../../core/guide/guide.ts'
import type { Dimension } from '../../core/judge/dimension.ts'
import type { ToldCharacter } from '../../core/practice/failure-of-character.ts'
import type { HeardSignal } from '../../core/practice/hear-signals.ts'
import type { Practice } from '../../core/practice/practice.ts'
import type { PromptKind, StoryDocument } from '../../core/story/story.ts'

/** One built answer as lists show it. */
export interface AnswerLine {
  id: string
  storyId: string
  storyName: string
  question: string
  kind: PromptKind
  guide: string | null
  words: number
  updatedAt: number
}

export interface AnswersView {
  /** Newest first. */
  answers: AnswerLine[]
}

/** A telling of a built answer that came to an end. */
export interface RehearsalLine {
  id: string
  toldAt: number
  elapsedMs: number
  /** Null where the content was not measured. */
  overall: number | null
}

export interface AnswerView {
  answer: Answer
  story: { id: string; shortName: string; version: number; document: StoryDocument }
  /** Null where it has none, or where that guide is gone. */
  guide: Guide | null
  /** What an answer to its kind must prove. */
  required: Dimension[]
  /** Newest first. */
  rehearsals: RehearsalLine[]
}

/** A save either held, or met a newer one: then both are shown and nothing is overwritten. */
export type SaveAnswerView =
  { kind: 'saved'; view: AnswerView } | { kind: 'stale'; current: AnswerView }

export interface AnswerVersionView {
  version: number
  savedAt: number
  document: AnswerDocument
}

/** A story that could be told in a practice, the one to tell first. */
export interface StoryChoice {
  storyId: string
  shortName: string
  /** Why it stands where it stands, in plain sentences. */
  reason: string
}

export interface PracticeView {
  practice: Practice
  /** Sequence number of the newest draft kept; the next draft must be higher. */
  draftSequence: number
  guide: Guide | null
  /** Empty where no story was chosen. */
  storyName: string
  /** The stories that could be told, best first; what the replies ask for is counted. Empty once it is told. */
  stories: StoryChoice[]
  required: Dimension[]
  /** What the kind needs and the replies did away with: it was agreed to stop before it. */
  waived: Dimension[]
  /** Once told: the guide's signals as they came across; empty without a guide. */
  heard: HeardSignal[]
  /** Once told: where the failure told is one of character. */
  character: ToldCharacter | null
  /** Once told: where it contradicts what was said of the story before. */
  disagreements: AnswerDisagreementView[]
}

export interface LikelyQuestionsView {
  level: GuideLevel
  /** Likeliest first; a story's name where one stands for the question. */
  questions: (LikelyQuestion & { storyName: string | null })[]
}
