/** What the pages and the command line are shown of the library. */
import type { Competency } from '../../core/guide/competencies.ts'
import type { Guide, GuideLevel } from '../../core/guide/guide.ts'
import type { GuideDraft, GuideGap } from '../../core/guide/guide-draft.ts'
import type { GuideProblem } from '../../core/guide/guide-problem.ts'
import type { Facet, PromptKind } from '../../core/story/story.ts'
import type { CardView } from '../views.ts'

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

/** A guide that a search found; `close` where it asks what was asked, not only of something near it. */
export type FoundLine = GuideLine & { close: boolean }

/** Best first. */
export interface GuideSearchView {
  results: FoundLine[]
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
  /** The person's own may still have empty places and empty lists. */
  guide: Guide
  own: boolean
  /** What one of the person's own still lacks of a whole guide. */
  gaps: GuideGap[]
  /** Guides of a kindred question, nearest first. */
  related: GuideLine[]
  /** The person's stories that answer its kind of prompt, the one to tell first; examples are left out where there are others. */
  answeredBy: AnsweringStory[]
}

/** A guide of the person's own, to write on. */
export interface OwnGuideView {
  slug: string
  /** Counts saves; a save names the version it started from. */
  version: number
  updatedAt: number
  draft: GuideDraft
  /** What it still lacks of a whole guide. */
  gaps: GuideGap[]
}

/** A save either held, or met a newer one, which then is shown and not overwritten. */
export type SaveGuideView =
  { kind: 'saved'; view: OwnGuideView } | { kind: 'stale'; current: OwnGuideView }

export interface GuideVersionView {
  version: number
  savedAt: number
  document: GuideDraft
}

export type BroughtGuide =
  | { kind: 'kept'; guide: OwnGuideView }
  /** `fitsDraft`: nothing of the file would be lost if it were kept as a draft. */
  | { kind: 'refused'; problems: GuideProblem[]; fitsDraft: boolean }
