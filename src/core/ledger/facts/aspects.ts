import { wordList } from '../../text/word-list.ts'
import type { TellingWord } from '../words/telling.ts'

/** Words that tell what a stretch of time was spent on. Provenance: written for this project. */
type Aspects = readonly (readonly [string, ReadonlySet<string>])[]
const timeAspects: Aspects = [
  [
    'outage',
    wordList(
      'down, outage, unavailable, offline, dark, downtime, stood, standstill, gone, missing, vanished, lapsed, paper, blackout, dead, unreachable, blind, disconnected, interrupted, closed, broken',
    ),
  ],
  [
    'finding',
    wordList(
      'find, finding, found, saw, see, seen, unnoticed, tracking, tracing, debugging, hunting, notice, noticed, discover, discovered, spot, detect, detected, trace, traced, figure, diagnose, realise, realize, understand, track, locate',
    ),
  ],
  [
    'repair',
    wordList(
      'repair, repairing, repaired, mend, mended, mending, fix, fixed, fixing, restore, restored, restoring, recovering, recovered, recovery, recover, rebuild, replace',
    ),
  ],
  [
    'waiting',
    wordList('wait, waited, waiting, delay, delayed, late, slipped, postponed, hold, held'),
  ],
  [
    'planning',
    wordList(
      'plan, planned, planning, prepare, prepared, preparing, preparation, design, designed, designing',
    ),
  ],
  [
    'talking',
    wordList(
      'argue, argued, arguing, discuss, discussed, negotiate, negotiated, convince, convincing, talked, talking',
    ),
  ],
  ['presence', wordList('joined, hired, employed, career, tenure')],
]
const finding = wordList(
  'saw, noticed, found, spotted, caught, realised, realized, knew, discovered, understood',
)
const aspectReach = 7
const partWords = wordList('phase, worst, stage, just, part, only, first, last')
const offsetWords = wordList(
  'before, after, later, ago, earlier, old, into, away, early, since, from, off, slow, fast, ahead, behind, apart, short',
)
const wholeLeft =
  /\b(?:took|take|takes|lasted|project|total|whole|altogether|ended up|start to finish|end to end|kick off|kickoff|spent|spend|worked on|had|on it|at it|sat on|ran for|running for|going for|went on|went for|dragged on)\b/
/** "That was a whole quarter." */
const wasSo =
  /\b(?:it|that|this) (?:\w+ )?(?:was|is)(?: (?:about|almost|nearly|maybe|like|easily|pretty much|more like|a|an|the)){0,2}$/
const wholeRight =
  /\b(?:project|thing|job|effort|affair|slog|to get|to bring|to build|to move|total|altogether|start to finish|end to end|from start|went by|passed|went into|all told|all in|until|till|from (?:the )?\w+ to)\b/

/**
 * What the time in words `from` to `to` was spent on, or undefined where the words do not tell. `rate` and `offset` are
 * no stretch at all ("every forty minutes", "two weeks before"); `part` is a share of a longer one.
 */
export function findTimeAspect(
  words: readonly TellingWord[],
  from: number,
  to: number,
): string | undefined {
  const before = words[from - 1]?.norm ?? ''
  const next = words[to]
  if (before === 'every' || before === 'each' || before === 'per') return 'rate'
  if (next?.norm === 'before' && finding.has(words[to + 2]?.norm ?? '')) return 'finding'
  if (next?.norm === 'from' && leadsOver(words, to)) return 'whole'
  if (next !== undefined && next.pause !== 'stop' && offsetWords.has(next.norm)) return 'offset'
  if (next?.norm === 'of' && words[to + 1]?.norm === 'work') return 'whole'
  // "The worst phase was just six weeks of that project."
  if (next?.norm === 'of' && partWords.has(before)) return 'part'
  if (next?.norm === 'of' && words[to + 1]?.norm !== 'my')
    return `of ${words.slice(to + 1, to + 4).find((word) => word.stem !== '')?.stem ?? ''}`
  const left = sideOf(words, from, -1)
  const right = sideOf(words, to, 1)
  if (/\b(?:each|every|per)\b/.test(left)) return 'rate'
  if (/\b(?:worst|just (?:to|for|on|of)|phase|stage)\b/.test(right) || /\bworst\b/.test(left))
    return 'part'
  if (isAllowed(words, to, left)) return 'allowed'
  const best = nearestAspect(words, from, to, timeAspects)
  if (best !== undefined) return best
  if (
    /\b(?:was|were|been) out\b/.test(`${left} ${right}`) ||
    /\bout of (?:order|service|action|use)\b/.test(left)
  )
    return 'outage'
  if (wholeLeft.test(left) || wholeRight.test(right) || wasSo.test(left)) return 'whole'
  return partWords.has(before) ? 'part' : undefined
}

const given =
  /\b(?:had|have|has|'d|got|gave|give|given|allowed)(?: (?:me|us|him|her|them|i|we|only|just|about|maybe))*$/

/** "I had two days to decide": the time that there was for it, and not what it took. */
function isAllowed(words: readonly TellingWord[], to: number, left: string): boolean {
  const isTo = words[to]?.norm === 'to' && words[to]!.pause === 'none'
  return isTo && words[to + 1]?.pos === 'VERB' && given.test(left)
}

/** "Four months from the first page to the day it was online": from one end to the other. */
function leadsOver(words: readonly TellingWord[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + aspectReach); i++) {
    if (words[i]!.pause === 'stop') return false
    if (words[i]!.norm === 'to' || words[i]!.norm === 'until' || words[i]!.norm === 'till')
      return true
  }
  return false
}

function sideOf(words: readonly TellingWord[], at: number, step: 1 | -1): string {
  const side: string[] = []
  if (step === 1)
    for (
      let i = at;
      i < Math.min(words.length, at + aspectReach) && words[i]!.pause !== 'stop';
      i++
    )
      side.push(words[i]!.norm)
  else
    for (let i = at - 1; i >= Math.max(0, at - aspectReach); i--) {
      if (words[i + 1]!.pause === 'stop') break
      side.unshift(words[i]!.norm)
    }
  return side.join(' ')
}

function crossesStop(words: readonly TellingWord[], at: number, from: number, to: number): boolean {
  const [a, b] = at < from ? [at + 1, from] : [to, at]
  for (let i = a; i <= b && i < words.length; i++) if (words[i]!.pause === 'stop') return true
  return false
}

/** Sides of a measure that are never the same thing, above all of money. */
const sizeAspects: Aspects = [
  ['cost', wordList('cost, costs, paid, pay, spent, spend, price, bought, fee, priced')],
  ['saving', wordList('save, saved, saves, saving, savings, reduced, cut, lowered')],
  ['income', wordList('earned, revenue, sold, income, turnover, sales')],
]

/** Which side of a measure the words `from` to `to` tell, or undefined. */
export function findSizeAspect(
  words: readonly TellingWord[],
  from: number,
  to: number,
): string | undefined {
  return nearestAspect(words, from, to, sizeAspects)
}

function nearestAspect(
  words: readonly TellingWord[],
  from: number,
  to: number,
  aspects: Aspects,
): string | undefined {
  let best: string | undefined
  let nearest = Infinity
  for (let i = Math.max(0, from - aspectReach); i < Math.min(words.length, to + aspectReach); i++) {
    if (i >= from && i < to) continue
    const distance = i < from ? from - i : i - to + 1
    if (distance >= nearest || crossesStop(words, i, from, to)) continue
    const word = words[i]!.norm
    if (word === 'down' && words[i + 1]?.norm === 'to') continue
    const found = aspects.find(([, list]) => list.has(word))
    if (found === undefined) continue
    best = found[0]
    nearest = distance
  }
  return best
}
