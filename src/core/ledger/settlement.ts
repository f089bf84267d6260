import { z } from 'zod'
import { Claim } from './claim.ts'

/** What the person says of a disagreement: one side is right, or both are, being about two different things. */
export const Ruling = z.enum(['first', 'second', 'both'])
export type Ruling = z.infer<typeof Ruling>

/** One side of a settled disagreement: what it claims, and the person's own words for it. */
export const SettledSide = z.object({ claim: Claim, quote: z.string() })
export type SettledSide = z.infer<typeof SettledSide>

/** A disagreement that the person has settled. `first` and `second` of the ruling are the two sides in this order. */
export const Settlement = z.object({
  /** The disagreement's id when it was settled; one settlement of a story has it. */
  id: z.string(),
  ruling: Ruling,
  sides: z.tuple([SettledSide, SettledSide]),
  /** Milliseconds since 1970. */
  settledAt: z.number(),
})
export type Settlement = z.infer<typeof Settlement>
