import type { Spread } from '../../../core/loop/packet/spread.ts'

/** Shares in whole per cent, best verdict first. */
export const evenShares: readonly number[] = [15, 20, 20, 20, 15, 10]

/** A spread in whole per cent that come to 100: what rounding leaves over goes to the largest remainders. */
export function spreadToShares(spread: Spread): number[] {
  return roundTogether(spread.map((share) => share * 100))
}

/** The same proportions, together 100. Together they must be more than 0. */
export function scaleShares(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  return roundTogether(shares.map((share) => (share * 100) / sum))
}

/** Null where they do not come to 100. */
export function sharesToSpread(shares: readonly number[]): Spread | null {
  if (shares.reduce((total, share) => total + share, 0) !== 100) return null
  const at = (index: number) => (shares[index] ?? 0) / 100
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

function roundTogether(shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor)
  const left = 100 - whole.reduce((total, share) => total + share, 0)
  const first = shares
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at)
    .slice(0, left)
    .map(({ at }) => at)
  return whole.map((share, at) => (first.includes(at) ? share + 1 : share))
}
