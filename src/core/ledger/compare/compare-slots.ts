import { contradict, type Contradiction } from './contradiction.ts'
import type { Fact } from '../facts/fact.ts'
import type { Retelling } from './retelling.ts'
import {
  featureNames,
  findCandidates,
  slots,
  type Slot,
  type SlotCandidate,
} from './slot-candidates.ts'
import fitted from './slot-weights.json' with { type: 'json' }

/** Weights of a logistic model over features that are first brought to mean 0 and spread 1. */
export interface LogisticModel {
  weights: readonly number[]
  means: readonly number[]
  spreads: readonly number[]
  bias: number
}

/** `likely`: more often right than wrong; `sure`: one false alarm in thirty, where many tellings are held together. */
export type SlotTrust = 'likely' | 'sure'

/** A slot's model, and the log odds from which what it finds is reported. */
export interface SlotModel extends LogisticModel {
  least: Readonly<Record<SlotTrust, number>>
}

/** What the fit over the pairs of tellings gives: see eval/fit-ledger.ts. */
export type SlotModels = Readonly<Record<Slot, SlotModel>>

/** Log odds of a logistic model. */
export function scoreLogistic(model: LogisticModel, features: readonly number[]): number {
  return features.reduce(
    (sum, value, i) => sum + (model.weights[i]! * (value - model.means[i]!)) / model.spreads[i]!,
    model.bias,
  )
}

/** The candidate of each slot that most likely contradicts, with its log odds. */
export function bestOfSlots(
  models: Readonly<Record<Slot, LogisticModel>>,
  candidates: Readonly<Record<Slot, readonly SlotCandidate[]>>,
): Map<Slot, { candidate: SlotCandidate; score: number }> {
  const best = new Map<Slot, { candidate: SlotCandidate; score: number }>()
  for (const slot of slots)
    for (const candidate of candidates[slot]) {
      const score = scoreLogistic(models[slot], candidate.features)
      if (score > (best.get(slot)?.score ?? -Infinity)) best.set(slot, { candidate, score })
    }
  return best
}

const models: SlotModels = fitted

/** How alike the words around two figures are, close by and further off, from which they are one figure. */
interface LeastLikeness {
  near: number
  wide: number
}

/**
 * By hand, on the figures of 273 agreeing and 331 contradicting pairs. What the model weighs over all figures at once is
 * plain where each kind is held against its like.
 */
const leastOfFigures: Readonly<
  Record<SlotTrust, Readonly<Record<'people' | 'measure' | 'count' | 'duration', LeastLikeness>>>
> = {
  likely: {
    people: { near: 0.3, wide: 0.45 },
    measure: { near: 0.45, wide: 0.5 },
    count: { near: 0.6, wide: 0.5 },
    duration: { near: 0.5, wide: 0.5 },
  },
  sure: {
    people: { near: 0.45, wide: 0.5 },
    measure: { near: 0.55, wide: 0.6 },
    count: { near: 0.7, wide: 0.65 },
    duration: { near: 0.6, wide: 0.6 },
  },
}
const sameHead = 0.95

/** "Two thousand loaves a week" is no other number than "ninety loaves". */
const isRate = (fact: Fact): boolean => 'aspect' in fact && fact.aspect === 'rate'

/** Figures of one thing, told in nearly the same words. */
function isPlainFigure(
  { facts: [fact, other], features }: SlotCandidate,
  trust: SlotTrust,
): boolean {
  const at = (name: string) => features[featureNames.figure.indexOf(name)]!
  const isOther = at('other aspect') + at('part of a number against a whole') > 0
  if (isRate(fact) !== isRate(other)) return false
  if (isOther || at('distance of the values') < leastDrift) return false
  const kind =
    fact.kind === 'team-size'
      ? 'people'
      : fact.kind === 'count' || fact.kind === 'duration'
        ? fact.kind
        : 'measure'
  if (kind === 'count' && at('likeness of what is counted') < sameHead) return false
  if (kind !== 'people' && at('told in words') > 0) return false
  const { near, wide } = leastOfFigures[trust][kind]
  return at('likeness close by') >= near && at('likeness further off') >= wide
}

/** Logarithm: a figure that drifts does so by more than this. */
const leastDrift = 0.2

/**
 * Where two tellings likely fill one slot with two values, the likeliest first. A figure told in other words, a side that
 * no phrase names, an order of events under other names.
 */
export function compareSlots(a: Retelling, b: Retelling, trust: SlotTrust): Contradiction[] {
  return chooseLikely(findCandidates(a, b), models, trust)
}

/** Of what may contradict, what by its models does, as far as that is likely enough for the trust; the likeliest first. */
export function chooseLikely(
  candidates: Readonly<Record<Slot, readonly SlotCandidate[]>>,
  fittedModels: SlotModels,
  trust: SlotTrust,
): Contradiction[] {
  const plain = candidates.figure.find((candidate) => isPlainFigure(candidate, trust))
  const likely = [...bestOfSlots(fittedModels, candidates)]
    .map(([slot, { candidate, score }]) => ({
      candidate,
      lead: score - fittedModels[slot].least[trust],
    }))
    .filter(({ lead, candidate }) => lead >= 0 && candidate !== plain)
    .toSorted((x, y) => y.lead - x.lead)
    .map(({ candidate }) => candidate)
  return [...(plain === undefined ? [] : [plain]), ...likely].map(({ facts }) =>
    contradict(...facts),
  )
}
