import type { Dimension } from './dimension.ts'
import { between } from './between.ts'
import type { Reading } from './reading.ts'

/**
 * How an answer is told throughout: no evidence of anything, and yet what tells an account that only one who was there
 * could give from one that is whole and could be anyone's. It lends weight to what is proven, as one line of the sum (`proof.ts`), and has no place to mark.
 */
export interface Manner<Id extends string = string> {
  id: Id
  /** What it says something of. */
  lendsTo: readonly Dimension[]
  /** Names it in the sum. */
  label: string
  /** How far the answer is told so, 0 to 1. */
  share: (reading: Reading) => number
}

function defineManner<const Id extends string>(manner: Manner<Id>): Manner<Id> {
  return manner
}

/** In fewer words that mean something, or fewer clauses, a share is chance. */
const fewestContent = 15
const fewestClauses = 5

/** Shares of words that are an account's own, from which they begin to count and where they fully do; rated answers. */
const ownWords = [0.25, 0.65] as const

/** A share of clauses in which others act; half of the answers rated 4 and 5 have a fifth. */
const othersActing = [0, 0.35] as const

export const manners = [
  defineManner({
    id: 'own-words',
    lendsTo: ['ownership', 'decision', 'tension', 'people', 'outcome'],
    label: 'How far its words are those of this account alone',
    share: ({ particulars: { content, particular } }) =>
      between(particular / Math.max(fewestContent, content), ownWords),
  }),
  defineManner({
    id: 'others-act',
    lendsTo: ['decision', 'tension', 'people'],
    label: 'How much of it others do',
    share: ({ clauses }) =>
      between(
        clauses.filter(({ actor }) => actor === 'person').length /
          Math.max(fewestClauses, clauses.length),
        othersActing,
      ),
  }),
] as const

export type MannerId = (typeof manners)[number]['id']
