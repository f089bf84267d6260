import type { Facet } from '../story.ts'
import type { ToldOutcome } from './told-outcome.ts'

/** What a telling seems to say that is marked nowhere. */
export interface ToldStory {
  /** Drill-ins without a passage that the telling seems to hold. */
  facets: Partial<Record<Facet, ToldFacet>>
  /** How it seems to have ended; null where nothing says so, or where that is marked. */
  outcome: ToldOutcome | null
}

interface ToldFacet {
  /** The words that speak for it. */
  words: string
  /** Whether the sentences would hold as a passage. */
  holds: boolean
}
