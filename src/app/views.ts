/** What the pages and the command line are shown. Built by the use-cases; sent as JSON by the server. */
import type { AnswerDisagreementView } from './ledger/ledger-views.ts'
import type { GuideLevel } from '../core/guide/guide.ts'
import type { Dimension } from '../core/judge/dimension.ts'
import type { Judgment } from '../core/judge/judgment.ts'
import type { Attempt, DrawKind, Fluency } from '../core/drill/attempt.ts'
import type { Standing } from '../core/drill/card.ts'
import type { OfferedSentence } from '../core/drill/offer-sentences.ts'
import type { StoryFact } from '../core/story/set-facts.ts'
import type { SuggestedMove } from '../core/story/import/suggest-moves.ts'
import type { ToldRole } from '../core/story/told/told-role.ts'
import type { FoundPlace } from '../core/story/search-story.ts'
import type { AnsweredLine, AnswerMark } from '../store/attempt-lists.ts'
import type {
  Facet,
  Outcome,
  PromptKind,
  Section,
  Story,
  StoryDocument,
} from '../core/story/story.ts'

/** One cell of the map of stories × facets. */
export interface CardView {
  storyId: string
  facet: Facet
  standing: Standing
  /** What keeps the card from the step after its standing; empty where no dimension does. */
  lacks: Dimension[]
  /** Whether the standing is what the card's own text shows, what its answers do, or what a round did. */
  standsBy: 'notes' | 'answer' | 'round'
  attempts: number
  fluentCount: number
  retiredAt: number | null
  /** When the card is next due, in milliseconds since 1970; null when its story is not active. */
  dueAt: number | null
  due: boolean
}

/** One story as the bank lists it. */
export interface BankStory {
  id: string
  version: number
  example: boolean
  headline: string
  shortName: string
  outcome: Outcome | null
  prompts: PromptKind[]
  activePlace: number | null
  /** Place in the program's own ranking, 1 = most drillable. */
  rank: number
  /** Why it stands there, in one or two plain sentences. */
  reason: string
  compressed: { is: boolean; facets: Facet[] }
  cards: CardView[]
  updatedAt: number
}

export interface BankView {
  /** Most drillable first. */
  stories: BankStory[]
  /** The person's choice, in their order. */
  activeIds: string[]
  /** Counts saves of that choice; a save names the version it started from. */
  activeVersion: number
  /** Prompt kinds that no kept story answers. */
  holes: PromptKind[]
  /** Answers built from the stories, newest first; each stands for its kind. */
  answers: { id: string; storyId: string; kind: PromptKind; question: string }[]
  hasExamples: boolean
  loopAt: number | null
}

/** What a search of the bank finds. */
export interface BankSearchView {
  found: {
    storyId: string
    /** One for each section that holds a word of the query; none where headline or facts hold them all. */
    places: FoundPlace[]
  }[]
}

/** What lies on the desk: never the card's text. */
export interface DrawnCard {
  attemptId: string
  storyId: string
  shortName: string
  facet: Facet
  question: string
  drawKind: DrawKind
  /** True when nothing was due and the person drew all the same. */
  early: boolean
  dueCount: number
}

export type DrawView =
  | { kind: 'drawn'; card: DrawnCard }
  | { kind: 'nothing-due'; nextAt: number | null; nextCount: number }
  | { kind: 'no-stories' }

/** An answer that was begun and not ended, offered again. */
export interface OpenAttemptView {
  card: DrawnCard
  attempt: Attempt
  /** Sequence number of the newest draft kept; the next draft must be higher. */
  draftSequence: number
}

/** What the person sees after stopping, in the order of the page. */
export interface ResultView {
  attempt: Attempt
  shortName: string
  question: string
  /** Required first, then the others. */
  dimensions: { dimension: Dimension; required: boolean }[]
  judgment: Judgment | null
  fluency: Fluency
  /** What the person wrote on the card, and its longer passage. */
  cardText: string
  passage: string
  /** Of the story that the card belongs to, for writing on it. */
  storyVersion: number
  standing: Standing
  fluentCount: number
  /** Set when this answer retired the card, or brought it back to the draw. */
  change: 'retired' | 'returned' | null
  nextDueAt: number | null
  /** Where the answer contradicts what was said or settled before it: at most the two that matter most. */
  disagreements: AnswerDisagreementView[]
}

/** After stopping and before the self-rating, nothing is told but that the answer is kept. */
export interface AnsweredView {
  attemptId: string
  answeredAt: number
}

/** `unrated`: answered, and the self-rating is still asked for; `gone`: put away, or its story is. */
export interface AttemptStageView {
  stage: 'unanswered' | 'unrated' | 'rated' | 'gone'
}

/** An answer that waits for the person's own rating before it is shown. */
export interface UnratedAnswerView {
  attemptId: string
  shortName: string
  facet: Facet
}

export interface StoryView {
  story: Story
  shortName: string
  cards: CardView[]
  sources: {
    id: string
    fileName: string
    importedAt: number
    /**
     * How the story stands to it: as its file says; as the person arranged it before it was kept; brought in again
     * later; changed here since.
     */
    standing: 'as-read' | 'arranged' | 'again' | 'changed'
  }[]
}

/** One story's cards, with the sentences of the person's own that could stand on each. */
export interface StoryOffer {
  storyId: string
  version: number
  shortName: string
  cards: {
    facet: Facet
    /** What stands on the card now. */
    card: string
    /** Where the sentences are from; the telling only where the facet has no passage. */
    from: 'passage' | 'telling'
    sentences: OfferedSentence[]
  }[]
}

/** What became of the cards of each story; `stale`: it was changed meanwhile and is as it was, at `version`. */
export interface CardsWrittenView {
  stories: { storyId: string; kind: 'saved' | 'stale'; version: number }[]
}

export interface StoryVersionView {
  version: number
  savedAt: number
  document: StoryDocument
}

/** A save either held, or met a newer one: then both are shown and nothing is overwritten. */
export type SaveView = { kind: 'saved'; view: StoryView } | { kind: 'stale'; current: StoryView }

export type AttemptLine = AnsweredLine
export type { AnswerMark }

export interface ProgressCard extends CardView {
  shortName: string
  /** Newest last, at most the last 30. */
  recent: AnswerMark[]
  newestAttemptId: string | null
  /** Attempts until the first fluent one; null while there is none. */
  attemptsToFluency: number | null
  /** What the newest round that asked about it showed; null where none of the last did. */
  inRound: { roundId: string; at: number; stood: 'held' | 'held in part' | 'thin' } | null
}

export interface ProgressView {
  cards: ProgressCard[]
  byFacet: { facet: Facet; attempts: number; fluent: number }[]
  byStory: { storyId: string; shortName: string; attempts: number; fluent: number }[]
  /** Self-rating against the measured overall, by week (Monday's date); only attempts that have both. */
  selfAgainstMeasured: { week: string; attempts: number; meanSelf: number; meanMeasured: number }[]
  /** Retired cards that rounds asked about, and how many of them held. */
  retiredInRounds: { asked: number; held: number }
  loopAt: number | null
}

export interface SettingsView {
  /** Noon of the loop's day, in milliseconds since 1970. */
  loopAt: number | null
  lessonOnPaper: boolean
  paper: 'a4' | 'letter'
  theme: 'system' | 'light' | 'dark'
  /** The level that is prepared for; null until the person says. */
  level: GuideLevel | null
}

/** A passage of an imported file, and where it goes. */
export interface ImportPassage {
  id: string
  heading: string | null
  text: string
  section: Section | 'headline' | 'context'
}

export interface ImportedStoryPreview {
  /** Stable within the preview: file and place in it. */
  key: string
  document: StoryDocument
  passages: ImportPassage[]
  /** What the text seems to say and no heading names; none of it is done before the person says so. */
  suggested: {
    moves: SuggestedMove[]
    /** Where the outcome is not said. */
    outcome: { outcome: Outcome; quotes: string[] } | null
    /** Where neither role nor period is said. */
    role: ToldRole | null
  }
  /** What saving does. `changes` names the sections that differ from the kept story. */
  effect:
    | { kind: 'new' }
    | {
        kind: 'updates'
        storyId: string
        headline: string
        changes: { section: string; before: string; after: string }[]
      }
    | { kind: 'unchanged'; storyId: string }
}

export type ImportFilePreview =
  | {
      kind: 'read'
      fileName: string
      warnings: { line: number | null; message: string }[]
      stories: ImportedStoryPreview[]
    }
  | { kind: 'refused'; fileName: string; line: number | null; message: string }

/** `moves` sends passages of the preview to other sections; what is not named goes where the preview put it. */
export interface ImportMove {
  key: string
  passageId: string
  section: Section
  /** Its own section keeps it too: it is copied. */
  stays?: boolean | undefined
}

/** A passage of the preview whose heading is kept in its text. */
export interface ImportHeading {
  key: string
  passageId: string
}

/** A fact of a story of the preview, as the person confirmed it. */
export type ImportFact = { key: string } & StoryFact

/** The headline that a story of the preview is kept under; an empty one leaves it what it is. */
export interface ImportHeadline {
  key: string
  headline: string
}

/** What an import did with one story; what it needs to be taken back. */
export interface ImportedStory {
  storyId: string
  headline: string
  effect: 'created' | 'updated' | 'unchanged'
  /** What was changed of a story that was there: fields and sections by name, `handoff card` for a card. */
  changed: string[]
  /** The story's version afterwards. */
  version: number
  /** The source that was kept; null where the file says what it said before. */
  sourceId: string | null
}

/** An import was undone, or a story was changed since, and then nothing was done. */
export type TakeBackView = { kind: 'taken-back' } | { kind: 'changed'; shortName: string }

export interface ImportResultView {
  files: {
    fileName: string
    stories: ImportedStory[]
    refused: { line: number | null; message: string } | null
    warnings: { line: number | null; message: string }[]
  }[]
}

/** How the kept data is, asked at start: a damaged file is told before anything else. */
export type HealthView =
  | {
      kind: 'healthy'
      version: string
      /** What calls the program in a terminal here. */
      command: string
      dataFolder: string
      database: 'sqlite' | 'postgres'
    }
  | {
      kind: 'damaged'
      /** What calls the program in a terminal here. */
      command: string
      /** `missing`: the file is gone; `elsewhere`: the stories are in a PostgreSQL that is not named now. */
      reason: 'not-a-database' | 'malformed' | 'missing' | 'elsewhere'
      /** The copy of the damaged file; null where there is none. */
      keptAs: string | null
      newestSnapshot: { path: string; takenAt: number } | null
      message: string
    }
