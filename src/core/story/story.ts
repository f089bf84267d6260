import { z } from 'zod'

/** The five drill-ins, in the order in which maps and cards show them. */
export const facets = ['disagreement', 'near-failure', 'stakeholder', 'lesson', 'handoff'] as const
export const Facet = z.enum(facets)
export type Facet = z.infer<typeof Facet>

export const outcomes = ['success', 'partial-failure', 'failure'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

/** The ten standard kinds of behavioural prompt. */
export const promptKinds = [
  'conflict',
  'ambition',
  'failure',
  'leadership',
  'feedback',
  'ambiguity',
  'deadline pressure',
  'mentorship',
  'technical judgment',
  'scope change',
] as const
export const PromptKind = z.enum(promptKinds)
export type PromptKind = z.infer<typeof PromptKind>

/** Longest accepted texts, in UTF-16 units. A telling is two to five minutes of speech, about 5,000. */
export const longestLine = 500
export const longestText = 200_000

const Line = z.string().max(longestLine)
const Text = z.string().max(longestText)

/** What a person keeps about one drill-in: the passage is everything they wrote, the card is what they rehearse. */
export const FacetText = z.object({
  passage: Text,
  /** At most three sentences; counted for the person, never cut. */
  card: Text,
})
export type FacetText = z.infer<typeof FacetText>

/** One real project or episode, in the person's own words. Every text may be empty. */
export const StoryDocument = z.object({
  headline: Line,
  /** What the draw shows. Empty: cut from the headline (see `shortNameOf`). */
  shortName: Line,
  role: Line,
  period: Line,
  scale: Line,
  outcome: Outcome.nullable(),
  prompts: z.array(PromptKind),
  telling: Text,
  facets: z.object({
    disagreement: FacetText,
    'near-failure': FacetText,
    stakeholder: FacetText,
    lesson: FacetText,
    handoff: FacetText,
  }),
  numbers: Text,
  /** Everything that fits nowhere else. */
  notes: Text,
})
export type StoryDocument = z.infer<typeof StoryDocument>

/** The passages of a story that a person can move text between. */
export const sections = ['telling', ...facets, 'numbers', 'notes'] as const
export const Section = z.enum(sections)
export type Section = z.infer<typeof Section>

/** A kept story. `version` counts saves; a save names the version it started from. */
export const Story = z.object({
  id: z.string(),
  version: z.int().positive(),
  example: z.boolean(),
  /** Place among the active five (0 to 4), or null for a story that is only kept. */
  activePlace: z.int().min(0).max(4).nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  document: StoryDocument,
})
export type Story = z.infer<typeof Story>

export const mostActiveStories = 5
