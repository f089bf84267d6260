import type { Clause } from '../text/clause.ts'
import type { Dimension } from './dimension.ts'
import { between } from './between.ts'
import { feelingVerbs, speechVerbs } from './lexicons/verbs.ts'
import type { Reading } from './reading.ts'
import { wordList } from '../text/word-list.ts'

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

/** In fewer words that mean something, fewer clauses or fewer words, a share is chance. */
const fewestContent = 15
const fewestClauses = 5
const fewestTokens = 20

/** The share of an answer's words that are of a list. */
function shareOf(tokens: Reading['tokens'], words: ReadonlySet<string>): number {
  let found = 0
  for (const { norm } of tokens) if (words.has(norm)) found += 1
  return found / Math.max(fewestTokens, tokens.length)
}

/** Shares of words that are an account's own, from which they begin to count and where they fully do; rated answers. */
const ownWords = [0.25, 0.65] as const

/** A share of clauses in which others act; half of the answers rated 4 and 5 have a fifth. */
const othersActing = [0, 0.35] as const

/** A share of words for somebody to whom something is done or said; one in ten rated answers has more. */
const toSomebody = [0, 0.04] as const
const somebody = wordList('me, us, him, her, them')

/** A share of clauses in which something is done, and not only is or had; the middle eight tenths of rated answers. */
const doing = [0.57, 0.92] as const

/** A share of clauses in which something is said, or that say what was said; one in ten rated answers has more. */
const saying = [0, 0.38] as const

/** A share of words that say where something went: "took it off", "put it back"; one in ten rated answers has more. */
const plainly = [0, 0.04] as const
const whereTo = wordList('off, out, back, down, away')

/** A share of deeds that are the speaker's, "we"'s or nobody's in particular; one in five rated answers has less. */
const ownPart = [0, 0.3] as const
/** In fewer deeds a share is chance. */
const fewestDeeds = 3

/** What was done, and not only was, was had or was felt. */
const isDeed = ({ mode, reported, verb, act }: Clause): boolean =>
  mode === 'past' && !reported && verb !== 'be' && verb !== 'have' && !feelingVerbs.has(act)

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
  defineManner({
    id: 'between-people',
    lendsTo: ['moment', 'ownership', 'decision', 'tension', 'people', 'outcome'],
    label: 'How much of it goes on between people',
    share: ({ tokens }) => between(shareOf(tokens, somebody), toSomebody),
  }),
  defineManner({
    id: 'told-in-acts',
    lendsTo: ['ownership', 'decision', 'outcome'],
    label: 'How much of it is done, and not only so',
    share: ({ clauses }) =>
      between(
        clauses.filter(({ verb }) => verb !== 'be' && verb !== 'have').length /
          Math.max(fewestClauses, clauses.length),
        doing,
      ),
  }),
  defineManner({
    id: 'told-in-speech',
    lendsTo: ['tension', 'people'],
    label: 'How much of it is what was said',
    share: ({ clauses }) =>
      between(
        clauses.reduce(
          (sum, { verb, reported }) => sum + (speechVerbs.has(verb) ? 1 : 0) + (reported ? 1 : 0),
          0,
        ) / Math.max(fewestClauses, clauses.length),
        saying,
      ),
  }),
  defineManner({
    id: 'plain-acts',
    lendsTo: ['ownership', 'decision', 'tension', 'outcome'],
    label: 'How much of it is told in plain acts',
    share: ({ tokens }) => between(shareOf(tokens, whereTo), plainly),
  }),
  defineManner({
    id: 'own-part',
    lendsTo: ['ownership'],
    label: 'How much of what was done is yours',
    share: ({ clauses }) => {
      let own = 0
      let others = 0
      for (const clause of clauses) {
        if (!isDeed(clause)) continue
        const { actor, passive } = clause
        if (actor === 'i' || actor === 'we' || (actor === 'nobody' && passive)) own += 1
        else if (actor === 'person') others += 1
      }
      return between(own / Math.max(fewestDeeds, own + others), ownPart)
    },
  }),
] as const

export type MannerId = (typeof manners)[number]['id']
