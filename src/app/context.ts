import type { Judgment, JudgeInput } from '../core/judge/judgment.ts'
import type { ComparedStory } from '../core/ledger/compare-story.ts'
import type { StoryTelling } from '../core/ledger/story-tellings.ts'
import type { KeptMarks } from '../core/round/review/recognise-story.ts'
import type { Facet, Outcome } from '../core/story/story.ts'
import type { ToldStory } from '../core/story/told/told-story.ts'
import type { FacetStanding } from '../core/judge/standing.ts'
import type { GuideShelf } from './guide/guide-shelf.ts'
import type { RoundReader } from './round/round-reader.ts'
import type { Database } from '../store/database.ts'
import type { Stores } from '../store/stores.ts'

/** The clock of the wall, read at the edge and nowhere else. */
export interface Time {
  /** Milliseconds since 1970. */
  now: () => number
}

/** Chance, taken at the edge and kept with what it made. */
export interface Chance {
  /** A whole number, 0 to 2^32 - 1. */
  seed: () => number
  /** A new id; later ids sort after earlier ones. */
  id: () => string
}

/** What the program makes of a facet's text in the bank. */
export interface FacetReading {
  standing: FacetStanding
  /** Null where there is no text. */
  judgment: Judgment | null
}

/** The reading of a card's own text, with the mark of the words that were read. */
export interface NotesReading extends FacetReading {
  fingerprint: string
}

export interface Judge {
  judgeAnswer: (input: JudgeInput) => Judgment
  readFacet: (text: string, facet: Facet) => FacetReading
}

/** Reads and compares the tellings of stories, and remembers what it made of them (see compare-tellings.ts). */
export interface TellingComparer {
  /** The story's own texts come first in `tellings`, then the answers by time. */
  compare: (storyId: string, tellings: readonly StoryTelling[]) => Promise<ComparedStory>
  /** Whether a story was compared lately, so that little is left to read. */
  knows: (storyId: string) => boolean
}

/** Everything a use-case works with: whose data, where it lies, and what time and chance say. */
export interface AppContext {
  owner: string
  database: Database
  time: Time
  chance: Chance
  judge: Judge
  /** Reads every facet of a story; remembers what it read (see read-facets.ts). */
  readFacets: (story: StoryToRead) => Record<Facet, NotesReading>
  /** Reads what a story's telling seems to say that is marked nowhere; remembers it (see read-told.ts). */
  readTold: (story: StoryToRead) => ToldStory
  comparer: TellingComparer
  /** By what each kept story is known again; remembers it (see read-marks.ts). */
  listMarks: (owner: string, stories: Stores['story']) => Promise<KeptMarks[]>
  /** Reads the answers of rounds ahead of their reviews. */
  roundReader: RoundReader
  /** The library's guides, and their search. */
  shelf: GuideShelf
}

/** The part of a story that its facets' readings depend on. */
export interface StoryToRead {
  id: string
  version: number
  updatedAt: number
  document: {
    headline: string
    telling: string
    outcome: Outcome | null
    facets: Record<Facet, { passage: string; card: string }>
  }
}
