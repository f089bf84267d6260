import type { Clause } from '../../text/clause.ts'
import type { Span } from '../../text/span.ts'
import { wordList } from '../../text/word-list.ts'
import { quoteOf, type Telling } from '../words/telling.ts'

/** Words `from` to `to` (half-open) that tell one thing that happened. */
interface Happening {
  from: number
  to: number
}

/** One thing that happened before another, where words say so and not only the turn in which they are told. */
export interface Precedence {
  early: Happening
  late: Happening
  place: Span
  quote: string
}

/** Words of a clause after its verb that tell what was done to what. */
const objectWords = 8
/** Words of a phrase under a mark: "before the first new bag". */
const phraseWords = 5
/** Words before a subject among which a mark stands: "and only then I". */
const leadReach = 4
/** Happenings to which "first" and "then" reach. */
const neighbours = 3
/** Words between two happenings of one order. */
const farthest = 60
/** Orders of a telling that are held against another's. */
const mostOrders = 60

const under = wordList('before, after, once, until, till')
/** "Nobody before me had measured it": who stands behind the mark is no act. */
const persons = wordList('me, us, him, her, them')
const isBefore = (mark: string) => mark === 'before' || mark === 'until' || mark === 'till'
const thens = wordList('then, afterwards, afterward, later, next, finally, thereafter')
const goesOn = wordList(
  'and, but, so, because, since, as, when, where, cause, which, who, while, or',
)
const pointers = wordList('that, this, it, then, them, those')
const determiners = wordList(
  'the, a, an, my, our, his, her, their, its, this, that, at, every, each, very, for, in, from, of',
)
const openers = wordList(
  'only, just, right, even, and, so, but, then, soon, as, immediately, shortly',
)

/** What happened before what, by words that say so: "before", "only then", "first". Linear in the telling. */
export function readPrecedence(telling: Telling): Precedence[] {
  const { words } = telling
  const told = telling.clauses.filter((clause) => isTold(telling, clause))
  const found: Precedence[] = []
  const add = (early: Happening | undefined, late: Happening | undefined) => {
    if (early === undefined || late === undefined || found.length >= mostOrders) return
    const [from, to] = [Math.min(early.from, late.from), Math.max(early.to, late.to)]
    if (to - from > farthest || early.from === late.from) return
    found.push({ early, late, ...quoteOf(telling, from, to) })
  }
  const happenings = told.map((clause) => happeningOf(telling, clause))
  const justBefore = (index: number) =>
    happenings.slice(Math.max(0, index - neighbours), index).toReversed()
  const justAfter = (index: number) => happenings.slice(index + 1, index + 1 + neighbours)
  told.forEach((clause, index) => {
    const happening = happenings[index]!
    const lead = leadOf(telling, clause, told[index - 1])
    const mark = markOf(telling, lead)
    if (mark === 'then') for (const early of justBefore(index)) add(early, happening)
    if (mark === 'first' || tellsFirst(telling, clause))
      for (const late of justAfter(index)) add(happening, late)
    if (mark === 'earlier') for (const late of justBefore(index)) add(happening, late)
    if (tellsAfterwards(telling, clause))
      for (const early of justBefore(index)) add(early, happening)
    if (mark === 'before' || mark === 'after') {
      const opens = opensSentence(telling, lead)
      const main = happenings[opens ? index + 1 : index - 1]
      if (mark === 'before') add(main, happening)
      else add(happening, main)
    }
    if (toldAsDone(telling, clause)) {
      const next = told[index + 1]
      if (next !== undefined && words[next.subjectFrom - 1]?.norm === 'when')
        add(happening, happenings[index + 1])
      else if (lead.to > lead.from && words[lead.to - 1]!.norm === 'when')
        add(happening, happenings[index - 1])
    }
    for (const { mark: word, phrase } of phrasesIn(telling, clause, told[index + 1]))
      if (isBefore(word)) add(happening, phrase)
      else add(phrase, happening)
  })
  return found
}

/** What was, or was had, is no happening; "did I" leads over to what was done. */
const states = wordList('be, have, do')
const isTold = ({ words }: Telling, { mode, negated, verb, passive, subjectFrom }: Clause) =>
  !negated &&
  (passive || !states.has(verb)) &&
  (mode === 'past' ||
    mode === 'perfect' ||
    mode === 'told-now' ||
    words[subjectFrom - 1]?.norm === 'did')

function happeningOf({ words }: Telling, { subjectFrom, verbAt, to }: Clause): Happening {
  let end = verbAt + 1
  while (end < Math.min(words.length, to, verbAt + 1 + objectWords) && words[end]!.pause !== 'stop')
    end += 1
  return { from: Math.max(subjectFrom, verbAt - objectWords), to: end }
}

/** Where the words that lead up to a clause begin: after the clause before it, in its sentence. */
function leadOf(
  { words }: Telling,
  { subjectFrom }: Clause,
  before: Clause | undefined,
): Happening {
  let from = subjectFrom
  const least = Math.max(subjectFrom - leadReach, (before?.verbAt ?? -1) + 1)
  while (from > least && words[from]!.pause !== 'stop') from -= 1
  return { from, to: subjectFrom }
}

type Mark = 'before' | 'after' | 'then' | 'first' | 'earlier'

function markOf({ words }: Telling, { from, to }: Happening): Mark | undefined {
  for (let at = to - 1; at >= from; at--) {
    const { norm } = words[at]!
    const next = words[at + 1]?.norm ?? ''
    if (under.has(norm) && pointers.has(next) && at + 1 < to)
      return isBefore(norm) ? 'earlier' : 'then'
    if (at >= to - 2 && under.has(norm) && !persons.has(next))
      return isBefore(norm) ? 'before' : 'after'
    if (norm === 'when' && words[at - 1]?.norm === 'only') return 'after'
    if (norm === 'as' && words[at - 1]?.norm === 'soon') return 'after'
    if (thens.has(norm) && next !== 'on') return 'then'
    if (norm === 'first' && !determiners.has(words[at - 1]?.norm ?? '') && at >= to - 2)
      return 'first'
  }
  return undefined
}

/** "I'd already spoken to the police when I rang the parents." */
function toldAsDone({ words }: Telling, { subjectFrom, verbAt }: Clause): boolean {
  for (let at = subjectFrom; at < verbAt; at++)
    if (words[at]!.norm === 'had' || words[at]!.norm === "'d") return true
  return false
}

/** "Before I rang her, I …" and "and before i rang her i …": what it is under follows. */
function opensSentence({ words }: Telling, { from, to }: Happening): boolean {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]!
    if (word.pause === 'stop' || at === 0) return true
    // "Twenty minutes or so until he came" opens nothing.
    if (word.norm === 'so' && words[at - 1]?.norm === 'or') return false
    if (!under.has(word.norm) && word.norm !== 'when' && openers.has(word.norm))
      return word.norm === 'and' || word.norm === 'so' || word.norm === 'but'
  }
  return false
}

/** "I went to the team first": and not "the first team". */
function tellsFirst({ words }: Telling, { verbAt, to }: Clause): boolean {
  for (let at = verbAt + 1; at < Math.min(words.length, to + 1); at++) {
    if (words[at]!.pause === 'stop') return false
    if (words[at]!.norm !== 'first' || determiners.has(words[at - 1]!.norm)) continue
    const next = words[at + 1]
    return (
      next === undefined ||
      next.pause !== 'none' ||
      goesOn.has(next.norm) ||
      next.norm === 'thing' ||
      next.pos === 'ADP' ||
      next.pos === 'PRON'
    )
  }
  return false
}

/** "I told the board after because …", "trained them afterwards": with nothing under it. */
function tellsAfterwards({ words }: Telling, { verbAt, to }: Clause): boolean {
  for (let at = verbAt + 1; at < Math.min(words.length, to + 1); at++) {
    const { norm, pause } = words[at]!
    if (pause === 'stop') return false
    if (norm === 'afterwards' || norm === 'afterward') return true
    if (norm !== 'after' && norm !== 'later') continue
    const next = words[at + 1]
    return next === undefined || next.pause !== 'none' || goesOn.has(next.norm)
  }
  return false
}

/** "Before the first new bag", "after the premiere": what a mark names without a verb. */
function phrasesIn(
  { words }: Telling,
  { verbAt, to }: Clause,
  next: Clause | undefined,
): { mark: string; phrase: Happening }[] {
  const found: { mark: string; phrase: Happening }[] = []
  for (let at = verbAt + 1; at < Math.min(words.length, to); at++) {
    if (words[at]!.pause === 'stop') break
    const { norm } = words[at]!
    if (norm !== 'before' && norm !== 'after' && norm !== 'until') continue
    if (next !== undefined && next.subjectFrom <= at + 1) continue
    const first = words[at + 1]
    if (
      first === undefined ||
      first.pause !== 'none' ||
      first.pos === 'NUM' ||
      pointers.has(first.norm)
    )
      continue
    let end = at + 1
    while (
      end < words.length &&
      end <= at + phraseWords &&
      words[end]!.pause === 'none' &&
      !goesOn.has(words[end]!.norm)
    )
      end += 1
    found.push({ mark: norm, phrase: { from: at + 1, to: end } })
  }
  return found
}
