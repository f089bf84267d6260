import { wordList } from '../../text/word-list.ts'
import { sameTime } from './compare-dates.ts'
import type { DateFact, Fact } from '../facts/fact.ts'
import { areOfTwoThings } from './figure-scope.ts'
import type { Setting } from './same-event.ts'

/** A telling with the facts that it states. */
interface Told {
  setting: Setting
  facts: readonly Fact[]
}

/** Under these stands what was meant to be, asked for or offered, and not what was. Provenance: written for this project. */
const meant = wordList(
  'planned, budgeted, expected, estimated, promised, supposed, offered, quoted, hoped',
)
/** What comes on top of the rest, or is one part of it. Same provenance. */
const besides = wordList('extra, additional, further, another, alone')
/** Words on each side of a figure, within its sentence, that may say so. */
const reach = 4

const figures: ReadonlySet<string> = new Set(['count', 'size', 'duration'])

/**
 * True where two figures are plainly of two things, whatever else is alike: the one was planned, comes on top of the other
 * or would have been, or each has a day, month or year of its own beside it.
 */
export function areOfTwoScopes(a: Told, factA: Fact, b: Told, factB: Fact): boolean {
  if (!figures.has(factA.kind)) return false
  const [one, other] = [readScope(a, factA), readScope(b, factB)]
  return (
    one.isMeant !== other.isMeant ||
    one.isBeside !== other.isBeside ||
    haveOtherTimes(one.dates, other.dates) ||
    areOfTwoThings(a.setting, factA, b.setting, factB)
  )
}

interface Scope {
  isMeant: boolean
  isBeside: boolean
  dates: readonly DateFact[]
}

function readScope({ setting, facts }: Told, { place }: Fact): Scope {
  const { words } = setting.telling
  const at = Math.max(
    0,
    words.findIndex(({ end }) => end > place.start),
  )
  let from = at
  while (from > 0 && at - from < reach && words[from]!.pause !== 'stop') from -= 1
  let to = at + 1
  while (to < words.length && to - at < reach && words[to]!.pause !== 'stop') to += 1
  const [start, end] = [words[from]!.start, words[to - 1]!.end]
  const beside = words.slice(from, to).map(({ norm }) => norm)
  return {
    isMeant: beside.some(
      (norm, i) => meant.has(norm) || (norm === 'would' && beside[i + 1] === 'have'),
    ),
    isBeside: beside.some((norm) => besides.has(norm)),
    dates: facts.filter(
      (fact): fact is DateFact =>
        fact.kind === 'date' && fact.place.start >= start && fact.place.end <= end,
    ),
  }
}

/** Times of one scale on both sides, and none in common: "Monday" and "in March" may be one time, unlike on the page (see one-act). */
function haveOtherTimes(as: readonly DateFact[], bs: readonly DateFact[]): boolean {
  return (
    as.some((a) => bs.some((b) => a.scale === b.scale)) &&
    !as.some((a) => bs.some((b) => sameTime(a, b)))
  )
}
