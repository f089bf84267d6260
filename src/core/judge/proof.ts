import type { Dimension } from './dimension.ts'
import type { RuleId } from './rules.ts'
import { manners } from './manner.ts'
import type { Evidence, WeighedId } from './run-rules.ts'

/**
 * What shows that a dimension is there at all. What else earns for it says more of it: why a choice was made is none, and
 * how a thing stood later is no end.
 */
const proofs: Readonly<Record<Exclude<Dimension, 'moment' | 'learning'>, readonly RuleId[]>> = {
  ownership: ['own-act', 'own-decision', 'own-named', 'own-speech'],
  decision: ['decision-choice', 'decision-proposal', 'moment-together', 'own-act', 'own-decision'],
  tension: [
    'people-moved',
    'people-position',
    'tension-against',
    'tension-refusal',
    'tension-stakes',
    'tension-trouble',
    'tension-wants',
  ],
  people: [
    'people-act',
    'people-moved',
    'people-named',
    'people-position',
    'tension-against',
    'tension-wants',
  ],
  outcome: ['outcome-event', 'outcome-none', 'outcome-number', 'outcome-result', 'people-moved'],
}
type Proven = keyof typeof proofs

/** What counts for a dimension only as far as that is there. */
const beside: Readonly<Partial<Record<Dimension, ReadonlySet<WeighedId>>>> = {
  decision: new Set<WeighedId>(['decision-alternative', 'decision-price', 'decision-reason']),
  outcome: new Set<WeighedId>(['outcome-lasting']),
}

/**
 * Evidence of the first kind that says nothing of a dimension, and yet goes with it: an answer full of things that were
 * there is rated higher throughout. In all sums but its own it is one line about the whole answer.
 */
const lent: Readonly<Partial<Record<WeighedId, { label: string; to: ReadonlySet<Dimension> }>>> = {
  'moment-detail': {
    label: 'How concrete the whole answer is',
    to: new Set<Dimension>(Object.keys(proofs) as Proven[]),
  },
  ...Object.fromEntries(
    manners.map(({ id, label, lendsTo: to }) => [id, { label, to: new Set(to) }]),
  ),
}

/** Shares of proof that add up to this are as good as more; chosen by leaving one hand out (.2, .4, .8, 1.2, 1.8). */
const enough = { ownership: 0.4, decision: 0.4, tension: 0.4, people: 0.4, outcome: 0.8 } as const

/** How far a dimension is there at all, 0 to 1. */
export function proofOf(dimension: Dimension, evidence: Evidence): number {
  if (dimension === 'moment' || dimension === 'learning') return 1
  const proof = proofs[dimension].reduce((sum, id) => sum + evidence[id].share, 0)
  return Math.min(1, proof / enough[dimension])
}

/** What a rule that only lends its weight to a dimension is called in its sum; undefined where it is evidence of it. */
export function lendsTo(id: WeighedId, dimension: Dimension): string | undefined {
  const loan = lent[id]
  return loan?.to.has(dimension) === true ? loan.label : undefined
}

/** What the formula weighs of a rule in a dimension, 0 to 1: the share found, as far as there is proof where it needs some. */
export function shareFor(id: WeighedId, dimension: Dimension, evidence: Evidence): number {
  const { share } = evidence[id]
  return needsProof(id, dimension) ? share * proofOf(dimension, evidence) : share
}

/** True for what the formula weighs only as far as a dimension is there. */
export function needsProof(id: WeighedId, dimension: Dimension): boolean {
  return beside[dimension]?.has(id) === true || lendsTo(id, dimension) !== undefined
}

/** False for what says more of something that is not there. */
export function standsIn(id: WeighedId, dimension: Dimension, evidence: Evidence): boolean {
  return beside[dimension]?.has(id) !== true || proofOf(dimension, evidence) > 0
}
