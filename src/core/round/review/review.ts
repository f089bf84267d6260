import { z } from 'zod'
import { Dimension, AnswerFacet } from '../../judge/dimension.ts'
import { Finding, Ratings, Scores } from '../../judge/judgment.ts'
import { Facet, PromptKind } from '../../story/story.ts'
import { Span } from '../../text/span.ts'
import { exchangeKinds, RoundShape } from '../round.ts'
import { verdicts } from './verdict-rules.ts'

/** Words of the candidate that show something, and what. */
export const Evidenced = z.object({
  dimension: Dimension,
  quote: z.string(),
  place: Span,
  reason: z.string(),
})
export type Evidenced = z.infer<typeof Evidenced>

/** What the scribe wrote about one question. Times in milliseconds on the round's clock. */
export const ScribeNote = z.object({
  kind: z.enum(exchangeKinds),
  question: z.string(),
  /** The earlier words that the question stood on; empty for none. */
  pressedOn: z.string(),
  facet: AnswerFacet.nullable(),
  /** What the question asked for; null where it asked for a story, and in notes from before it was kept. */
  dimension: Dimension.nullable().default(null),
  promptKind: PromptKind.nullable(),
  askedAt: z.number(),
  /** How long the person took, from the question to the end of the answer. */
  tookMs: z.number(),
  text: z.string(),
  /** 1 to 5; null where there was nothing to measure. */
  overall: z.number().nullable(),
  thin: z.boolean(),
  /** Of each dimension, 1 to 5; null where there was nothing to measure, and in notes from before they were kept. */
  ratings: Ratings.nullable().default(null),
  /** The same, unrounded: which words the ratings rest on. */
  scores: Scores.nullable().default(null),
  /** At most one a dimension, the surest first. */
  evidenced: z.array(Evidenced),
  /** Everything that earned or cost, for the page that shows the words. */
  findings: z.array(Finding),
  /** Further remarks in plain sentences: taken down without follow-up, pressed on, an own question. */
  remarks: z.array(z.string()),
  /** Words of the telling, or of the story as it is kept, that cannot be so together with words of this answer. */
  contradictions: z.array(z.object({ earlier: z.string(), here: z.string() })),
})
export type ScribeNote = z.infer<typeof ScribeNote>

/** How far the follow-ups fall below the telling, by the same judge. */
export const SpecificityDrop = z.object({
  telling: z.number(),
  /** In the order asked; null where not measured. */
  followUps: z.array(z.number().nullable()),
  /** The telling less the mean of the follow-ups; null where either was not measured. */
  drop: z.number().nullable(),
})
export type SpecificityDrop = z.infer<typeof SpecificityDrop>

/** What the panel makes of the round. */
export const RoundVerdict = z.object({
  verdict: z.enum(verdicts),
  cannotTell: z.boolean(),
  /** The rule that was met, in words. */
  because: z.string(),
  /** What the level asks for and the round did not show. */
  unmet: z.array(z.string()),
  /** One or two sentences in the panel's voice, with quotes. */
  concern: z.string(),
  /** One sentence; null where nothing would have. */
  wouldHaveChanged: z.string().nullable(),
})
export type RoundVerdict = z.infer<typeof RoundVerdict>

/** Why a round has no verdict. */
export const NoVerdict = z.enum(['ended-early', 'not-measured', 'rehearsal'])
export type NoVerdict = z.infer<typeof NoVerdict>

/** How one card stood up in the round. */
export const FacetInRound = z.object({
  /** Of the round's first story (0) or its second (1). */
  story: z.int().default(0),
  facet: Facet,
  thin: z.boolean(),
  /** Held, and not everywhere as only somebody who was there gives it. */
  inPart: z.boolean().default(false),
})
export type FacetInRound = z.infer<typeof FacetInRound>

/** Everything a person reads after a round. Made once when it ends, and kept. */
export const RoundReview = z.object({
  judgeVersion: z.string(),
  shape: RoundShape,
  notes: z.array(ScribeNote),
  /** Of the first story. */
  drop: SpecificityDrop.nullable(),
  /** Of the second story, where one was told. */
  secondDrop: SpecificityDrop.nullable().default(null),
  ruling: RoundVerdict.nullable(),
  noVerdict: NoVerdict.nullable(),
  /** What the answer to the opening question should have cued. */
  openingNote: z.string(),
  facets: z.array(FacetInRound),
})
export type RoundReview = z.infer<typeof RoundReview>
