import { judgeClosely } from '../../judge/judge.ts'
import { createRandom } from '../../random.ts'
import { sayNudge } from './interviewer-lines.ts'
import type { Exchange, RoundSetup, RoundState } from '../round.ts'
import { roundTimes } from '../round-times.ts'

/** The newest words of a telling, by which it is weighed whether it is still about what happened. */
const tailWords = 80
/** A telling shorter than this at that moment is slow, and has not wandered. */
const fewestWords = 140
/**
 * A tail rated below this has left the point. The tails of 26 scripted tellings of something that happened lie at
 * 1.46 and above; talk about how things go in general, or about a product, at 1.0.
 */
const leftBelow = 1.3

const nudgeStream = 0x510e527f
/** The nudge falls into the first half of the time between the first minute it may and the moment of pressing on. */
const nudgeShare = 0.5

/**
 * The round's clock at which a telling that began at `askedAt` is pressed on. A second story gives way to the pivot
 * sooner, so that it can be drilled; no telling is pressed on before its first five minutes (scaled).
 */
export function pressOnAt(
  { minutes }: Pick<RoundSetup, 'minutes'>,
  { kind, askedAt }: Pick<Exchange, 'kind' | 'askedAt'>,
): number {
  const { noInterruptionMs, pressOnMs, pivotAtMs, questionMs } = roundTimes(minutes)
  const atLast = askedAt + pressOnMs
  if (kind !== 'second-anchor') return atLast
  return Math.min(atLast, Math.max(askedAt + noInterruptionMs, pivotAtMs - 3 * questionMs))
}

/** The round's clock at which it is weighed whether a telling has left its point: by seed, between five and ten minutes (scaled). */
export function nudgeAt(
  { minutes, seed }: Pick<RoundSetup, 'minutes' | 'seed'>,
  exchange: Pick<Exchange, 'kind' | 'askedAt'>,
): number {
  const first = exchange.askedAt + roundTimes(minutes).noInterruptionMs
  const chance = createRandom(seed ^ nudgeStream ^ Math.round(exchange.askedAt)).next()
  return Math.round(first + chance * nudgeShare * (pressOnAt({ minutes }, exchange) - first))
}

/**
 * What the interviewer says into a telling of which so much was said: one courteous line where the newest part tells
 * of nothing that happened, with the last words that did; empty where the telling is at its point.
 */
export function weighTelling(text: string): string {
  const words = [...text.matchAll(/\S+/g)]
  if (words.length < fewestWords) return ''
  const tailFrom = words.at(-tailWords)?.index ?? 0
  if (judgeClosely({ text: text.slice(tailFrom) }).judgment.overall >= leftBelow) return ''
  return sayNudge(findLastTold(text.slice(0, tailFrom)))
}

const happenings: readonly string[] = ['moment', 'ownership', 'decision', 'tension']
const fewestQuoted = 4
const mostQuoted = 12

/** The last words, few enough to be said, in which something happened; empty for none. */
function findLastTold(text: string): string {
  const told = judgeClosely({ text })
    .judgment.findings.flatMap(({ credit, dimension, place }) =>
      credit === 'earns' && place !== undefined && happenings.includes(dimension) ? [place] : [],
    )
    .filter(({ start, end }) => {
      const count = text.slice(start, end).split(/\s+/).length
      return count >= fewestQuoted && count <= mostQuoted
    })
    .toSorted((one, other) => other.end - one.end || other.start - one.start)[0]
  return told === undefined ? '' : text.slice(told.start, told.end).replace(/\s+/g, ' ')
}

/** The telling that is under way, with its moments on the round's clock; null where none is. */
export function findRunningTelling(
  state: RoundState,
): { exchange: Exchange; nudgeAt: number | null; pressOnAt: number } | null {
  const exchange = state.exchanges.at(-1)
  if (state.phase !== 'telling' || exchange === undefined) return null
  return {
    exchange,
    nudgeAt: exchange.nudge === null ? nudgeAt(state.setup, exchange) : null,
    pressOnAt: pressOnAt(state.setup, exchange),
  }
}
