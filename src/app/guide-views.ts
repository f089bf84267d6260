/** What the pages and the command line are shown of the library. */
import type { Competency } from '../core/guide/competencies.ts'
import type { Guide, GuideLevel } from '../core/guide/guide.ts'
import type { Facet, PromptKind } from '../core/story/story.ts'
import type { CardView } from './views.ts'

/** One guide as lists show it. */
export interface GuideLine {
  /** Its address; for a guide of the person's own, its id. */
  slug: string
  question: string
  kind: PromptKind
  levels: GuideLevel[]
  competencies: Competency[]
  /** Whether the person wrote or brought it. */
  own: boolean
}

export interface LibraryView {
  /** The person's own first, newest first, then the library's by slug. */
  guides: GuideLine[]
}

/** Best first. */
export interface GuideSearchView {
  results: GuideLine[]
}

/** A story of the person's that answers a guide's question. */
export interface AnsweringStory {
  storyId: string
  shortName: string
  /** Why it stands where it stands, in plain sentences. */
  reason: string
  /** Its cards for the drill-ins that the guide expects. */
  cards: { facet: Facet; standing: CardView['standing'] }[]
}

export interface GuideView {
  guide: Guide
  own: boolean
  /** Guides of a kindred question, nearest first. */
  related: GuideLine[]
  /** The person's stories that answer its kind of prompt, the one to tell first; examples are left out where there are others. */
  answeredBy: AnsweringStory[]
}
