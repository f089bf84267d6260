import type { Clause } from '../../text/clause.ts'
import type { Token } from '../../text/tag-words.ts'
import { perForm } from '../../text/word-form.ts'
import { wordList } from '../../text/word-list.ts'
import { dimensions, noneInAny } from '../dimension.ts'
import type { Dimension } from '../dimension.ts'
import { passingOver } from '../lexicons/passing-over.ts'
import type { TokenRun } from '../phrase.ts'
import { isNumber } from '../phrase.ts'
import { clausesIn, happened } from '../reading.ts'
import type { Reading } from '../reading.ts'
import type { PressPoint } from './press-on.ts'

/** What a passage is like, and what stands around it, as far as it says whether a panelist would stop at it. */
export interface PressTraits {
  /** The clause that says what it tells; undefined where there is none. */
  clause: Clause | undefined
  /** Whether that clause tells what happened. */
  told: boolean
  /** Names and figures in it, at most `mostCounted`. */
  particulars: number
  /** The mean of that over the two passages before it and the two behind. */
  particularsAround: number
  hasName: boolean
  /** It is a sentence of its own. */
  isSentence: boolean
  /** In tokens. */
  length: number
  /** How many words speak of each dimension without telling it, at most two. */
  words: Readonly<Record<Dimension, number>>
  /** One of them holds any. */
  hasWords: boolean
  /** Words of time without a figure. */
  isIndefinite: boolean
  /** A reason stands in it or beside it. */
  givesReason: boolean
  /** Its emptiness less the mean of all passages, and of its two neighbours. */
  emptierThanAll: number
  emptierThanNext: number
  /** The share of its other passages without a name or a figure. */
  bareOfAll: number
}

const mostCounted = 3

/** The traits of every passage of an answer, in their order. Linear in the tokens. */
export function readTraits(
  reading: Reading,
  points: readonly Pick<PressPoint, 'run' | 'emptiness'>[],
): PressTraits[] {
  const { tokens, sentenceAt } = reading
  const counts = points.map(({ run }) => countParticulars(tokens, run))
  const capped = counts.map((count) => Math.min(mostCounted, count))
  const emptinesses = points.map((point) => point.emptiness)
  const mean = meanOf(emptinesses)
  const bare = counts.filter((count) => count === 0).length
  return points.map(({ run, emptiness }, at) => {
    const clauses = clausesIn(reading, run)
    const clause = clauses.find(({ verb }) => !frames.has(verb)) ?? clauses[0]
    const opens = run.from === 0 || tokens[run.from]!.after === 'stop'
    const behind = points[at + 1]?.run.from
    const words = countWords(tokens, run)
    return {
      clause,
      told: clause !== undefined && happened(clause),
      particulars: capped[at]!,
      particularsAround: meanAround(capped, at, nearPassages) ?? 0,
      hasName: holds(tokens, run.from, run.to, isName),
      isSentence: opens && (behind === undefined || sentenceAt[behind] !== sentenceAt[run.to - 1]),
      length: run.to - run.from,
      words,
      hasWords: dimensions.some((dimension) => words[dimension] > 0),
      isIndefinite: counts[at] === 0 && holds(tokens, run.from, run.to, isIndefiniteTime),
      givesReason: holds(tokens, run.from - reasonBefore, run.to + reasonBehind, isReason),
      emptierThanAll: emptiness - mean,
      emptierThanNext: emptiness - (meanAround(emptinesses, at, 1) ?? emptiness),
      bareOfAll: points.length < 2 ? 0 : (bare - Number(counts[at] === 0)) / (points.length - 1),
    }
  })
}

/** So many passages on either side stand around one. */
const nearPassages = 2

/** The mean of the values up to `reach` places before a place and behind it; undefined where it stands alone. */
function meanAround(values: readonly number[], at: number, reach: number): number | undefined {
  let sum = 0
  let count = 0
  for (
    let near = Math.max(0, at - reach);
    near <= Math.min(values.length - 1, at + reach);
    near++
  ) {
    if (near === at) continue
    sum += values[near]!
    count += 1
  }
  return count === 0 ? undefined : sum / count
}

function holds(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token) => boolean,
): boolean {
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++)
    if (test(tokens[at]!)) return true
  return false
}

const isName = ({ pos }: Token): boolean => pos === 'PROPN'
const isIndefiniteTime = ({ norm }: Token): boolean => indefinite.has(norm)
const isReason = ({ norm }: Token): boolean => reasons.has(norm)

const frames = wordList('think, guess, say, mean, know, feel, suppose')
const indefinite = wordList(
  'period, stage, point, later, earlier, weeks, months, days, while, gradually, course, phase, time, moments, sometimes, occasionally, eventually, soon, then',
)
const reasons = wordList('because, since, cause, as, so, reason')
/** In tokens. */
const reasonBefore = 2
const reasonBehind = 8
const counting = wordList('one, first, second, third, once')
const mostWords = 2

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

function countParticulars(tokens: readonly Token[], { from, to }: TokenRun): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const isOne = token.pos === 'PROPN' || token.pos === 'NUM' || isNumber(token)
    if (isOne && !counting.has(token.norm)) count += 1
  }
  return count
}

const dimensionsOf = new Map<string, Dimension[]>()
for (const dimension of dimensions)
  for (const word of passingOver[dimension])
    dimensionsOf.set(word, [...(dimensionsOf.get(word) ?? []), dimension])

const passedOverBy = perForm(({ norm }) => dimensionsOf.get(norm) ?? null)

function countWords(tokens: readonly Token[], { from, to }: TokenRun): Record<Dimension, number> {
  const counts = { ...noneInAny }
  const seen: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { norm } = token
    const speaksOf = passedOverBy(token)
    if (speaksOf === null || seen.includes(norm)) continue
    seen.push(norm)
    for (const dimension of speaksOf) counts[dimension] = Math.min(mostWords, counts[dimension] + 1)
  }
  return counts
}
