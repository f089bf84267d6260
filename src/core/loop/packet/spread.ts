import { z } from 'zod'
import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'

const Share = z.number().min(0).max(1)

/** How far shares may be from one together before they are refused: three thirds typed as .33 are let pass. */
export const sumTolerance = 0.0101

/** How likely each verdict is, in the order of `verdicts`: best first. Together one. */
export const Spread = z
  .tuple([Share, Share, Share, Share, Share, Share])
  .refine((shares) => Math.abs(sumOf(shares) - 1) <= sumTolerance, {
    error: 'the six shares do not come to one',
  })
export type Spread = z.infer<typeof Spread>

export const sumOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0)

/** Shares scaled to one exactly; all shares must be 0 or more and one of them above. */
export function scaleToOne(shares: readonly number[]): Spread {
  const sum = sumOf(shares)
  const at = (index: number): number => (shares[index] ?? 0) / sum
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/** All of it on one verdict. */
export function certain(verdict: Verdict): Spread {
  return scaleToOne(verdicts.map((one) => (one === verdict ? 1 : 0)))
}

/**
 * The spread after it moved towards better verdicts by `steps` of the ladder, 0 or more. A fraction moves that share
 * of every part one step further; nothing rises above strong hire.
 */
export function shiftSpread(spread: Spread, steps: number): Spread {
  const whole = Math.floor(steps)
  const rest = steps - whole
  const shifted = [0, 0, 0, 0, 0, 0]
  for (const [index, share] of spread.entries()) {
    const near = Math.max(0, index - whole)
    const far = Math.max(0, near - 1)
    shifted[near] = (shifted[near] ?? 0) + share * (1 - rest)
    shifted[far] = (shifted[far] ?? 0) + share * rest
  }
  return scaleToOne(shifted)
}

/** The likeliest verdict; of equally likely ones the worst. */
export function likeliest(spread: Spread): Verdict {
  const most = Math.max(...spread)
  // Thirds typed as .33 and .34 are meant to be equal, but only equals are.
  return verdicts.findLast((_, index) => spread[index] === most) ?? 'strong no hire'
}
