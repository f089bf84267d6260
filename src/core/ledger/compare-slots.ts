import { contradict, type Contradiction } from './contradiction.ts'
import type { Retelling } from './retelling.ts'
import { findCandidates, slots, type Slot, type SlotCandidate } from './slot-candidates.ts'
import fitted from './slot-weights.json' with { type: 'json' }

/** Weights of a logistic model over features that are first brought to mean 0 and spread 1. */
export interface LogisticModel {
  weights: readonly number[]
  means: readonly number[]
  spreads: readonly number[]
  bias: number
}

/** What the fit over the pairs of tellings gives: see eval/fit-ledger.ts. */
export interface SlotModels {
  slots: Readonly<Record<Slot, LogisticModel>>
  /** Over the slots' scores: whether two tellings contradict each other at all. */
  whole: LogisticModel
  /** Log odds from which a contradiction is reported. */
  least: Readonly<Record<SlotTrust, number>>
}

/** `likely`: one in fourteen agreeing pairs is reported; `sure`: one in sixty, where many tellings are held together. */
export type SlotTrust = 'likely' | 'sure'

/** Log odds of a logistic model. */
export function scoreLogistic(model: LogisticModel, features: readonly number[]): number {
  return features.reduce(
    (sum, value, i) => sum + (model.weights[i]! * (value - model.means[i]!)) / model.spreads[i]!,
    model.bias,
  )
}

/** The candidate of each slot that most likely contradicts, with its log odds. */
export function bestOfSlots(
  models: Pick<SlotModels, 'slots'>,
  candidates: Readonly<Record<Slot, readonly SlotCandidate[]>>,
): Map<Slot, { candidate: SlotCandidate; score: number }> {
  const best = new Map<Slot, { candidate: SlotCandidate; score: number }>()
  for (const slot of slots)
    for (const candidate of candidates[slot]) {
      const score = scoreLogistic(models.slots[slot], candidate.features)
      if (score > (best.get(slot)?.score ?? -Infinity)) best.set(slot, { candidate, score })
    }
  return best
}

/** A slot without a candidate counts as one that speaks plainly against. */
const noCandidate = -6

/** The features of the whole: what each slot says, and the plainest of them. */
export function wholeFeatures(best: ReadonlyMap<Slot, { score: number }>): number[] {
  const scores = slots.map((slot) => best.get(slot)?.score ?? noCandidate)
  return [...scores.map((score) => Math.log1p(Math.exp(score))), Math.max(...scores)]
}

const models: SlotModels = fitted

/**
 * Where two tellings most likely fill one slot with two values; at most one contradiction, the likeliest. A figure told
 * in other words, a side that no phrase names, an order of events under other names.
 */
export function compareSlots(a: Retelling, b: Retelling, trust: SlotTrust): Contradiction[] {
  const best = bestOfSlots(models, findCandidates(a, b))
  if (best.size === 0 || scoreLogistic(models.whole, wholeFeatures(best)) < models.least[trust])
    return []
  const [likeliest] = [...best.values()].toSorted((x, y) => y.score - x.score)
  return [contradict(...likeliest!.candidate.facts)]
}
