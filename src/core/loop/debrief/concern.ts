import { z } from 'zod'
import type { Dimension } from '../../judge/dimension.ts'
import type { Facet } from '../../story/story.ts'

/** What a panel can have against an answer, as recruiters hand it on. */
export const concerns = [
  'not-specific',
  'part-unclear',
  'we-for-everything',
  'no-decision',
  'no-tension',
  'no-stakeholder',
  'no-outcome',
  'blamed-others',
  'rehearsed',
  'too-long',
  'no-learning',
  'small-scope',
  'did-not-listen',
  'no-handoff',
  'does-it-alone',
  'told-late',
] as const
export const Concern = z.enum(concerns)
export type Concern = z.infer<typeof Concern>

/** What a concern is about. */
export interface ConcernMeaning {
  /** In a few words, for a person. */
  name: string
  /** Null where it is about how answers are given. */
  dimension: Dimension | null
  /** The cards that practise it, the nearest first. */
  facets: readonly Facet[]
  /** What to do about it, in one sentence. */
  advice: string
}

/** What each concern leads to. */
export const concernMeanings: Readonly<Record<Concern, ConcernMeaning>> = {
  'not-specific': {
    name: 'Not specific',
    dimension: 'moment',
    facets: ['near-failure', 'disagreement'],
    advice: 'Tell one moment: the day, the place, what you saw.',
  },
  'part-unclear': {
    name: 'Your part was unclear',
    dimension: 'ownership',
    facets: ['near-failure', 'disagreement'],
    advice:
      'Say what you noticed, decided and did, at the point where it could have gone another way.',
  },
  'we-for-everything': {
    name: '“We” for everything',
    dimension: 'ownership',
    facets: ['near-failure', 'handoff'],
    advice: 'Keep “we” for what was shared, and say who acted where it was decided.',
  },
  'no-decision': {
    name: 'No decision, or no reason for it',
    dimension: 'decision',
    facets: ['disagreement', 'near-failure'],
    advice: 'Name the choice, what else was possible, and why you left it.',
  },
  'no-tension': {
    name: 'Nothing that was hard',
    dimension: 'tension',
    facets: ['disagreement', 'stakeholder'],
    advice: 'Say who or what stood against it, and what made that hard.',
  },
  'no-stakeholder': {
    name: 'No stakeholder',
    dimension: 'people',
    facets: ['stakeholder', 'disagreement'],
    advice: 'Name one person or role, what they wanted, and what moved them.',
  },
  'no-outcome': {
    name: 'No outcome',
    dimension: 'outcome',
    facets: ['handoff', 'near-failure'],
    advice: 'End on what came of it that somebody else could check.',
  },
  'blamed-others': {
    name: 'Others were to blame',
    dimension: 'ownership',
    facets: ['near-failure', 'lesson'],
    advice: 'Say which part was yours before anybody else’s.',
  },
  rehearsed: {
    name: 'Sounded rehearsed',
    dimension: 'moment',
    facets: ['near-failure', 'stakeholder'],
    advice:
      'Practise drawn drill-ins instead of the telling, so that no two answers are the same words.',
  },
  'too-long': {
    name: 'Too long',
    dimension: null,
    facets: ['disagreement', 'near-failure'],
    advice: 'Answer inside the 90 seconds, the point first.',
  },
  'no-learning': {
    name: 'No learning',
    dimension: 'learning',
    facets: ['lesson'],
    advice: 'Name what you have done differently since, and where it has shown.',
  },
  'small-scope': {
    name: 'Scope below the level',
    dimension: 'outcome',
    facets: ['stakeholder', 'handoff'],
    advice:
      'Say how far it reached and who outside your team depended on it, or choose a larger story.',
  },
  'did-not-listen': {
    name: 'Did not answer what was asked',
    dimension: null,
    facets: ['disagreement', 'stakeholder'],
    advice: 'Answer the question in the first sentence, then tell what lies under it.',
  },
  'no-handoff': {
    name: 'Nothing about what stayed',
    dimension: 'outcome',
    facets: ['handoff'],
    advice: 'Say who has it now and what you left them.',
  },
  'does-it-alone': {
    name: 'Does it alone',
    dimension: 'people',
    facets: ['stakeholder', 'handoff'],
    advice: 'Say whom you asked, trusted or taught to do it, and what they did without you.',
  },
  'told-late': {
    name: 'Who was told, and when',
    dimension: 'people',
    facets: ['stakeholder', 'near-failure'],
    advice: 'Say whom you told, how soon, and what they did with it.',
  },
}
