import type { Clause } from '../../text/clause.ts'
import type { OrderFact } from './fact.ts'
import { eventStem } from '../words/event-stem.ts'
import { extractParts } from './extract-parts.ts'
import { extractPlaces, extractTurns } from './extract-turns.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { clausesWithin, quoteOf } from '../words/telling.ts'
import type { Telling, TellingWord } from '../words/telling.ts'

/** "B before A", "only then", "first A": words that put one event before another. */
const beforeWord = phrasePattern('before', 'until', 'prior to', 'by the time')
const afterWord = phrasePattern(
  '(?:only )?after(?!noon|wards)',
  'only when',
  'once (?:i|we|it|that|the|she|he|they)',
  'when (?:it|that|they|those|this) (?:was|were) (?:~1)(?:safely |finally |all )?(?:out|done|green|live|fixed|closed|in|up|through|back|ready|over)',
  'as soon as',
)
const thenWord = phrasePattern(
  '(?:only )?then',
  'afterwards',
  'and later',
  '(?:only|much) later(?: on)?',
  'finally',
  'after that(?! (?:day|week|month|year|call|meeting|incident))',
  'the (?:next|following) (?:morning|day|week|evening|night)',
  '(?:a )?(?:a|an|one|two|three|four|five|six|ten|some|several|few|couple of) (?:hours?|days?|weeks?|minutes?|months?) (?:later|after that|afterwards)',
  'the (?:day|week|morning|evening|month|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day) after',
  'later (?:that|the same) (?:day|evening|night|week|afternoon)',
  'only after that [^ .]+',
  'next',
  '(?:only )?with (?:that|this|it|those) (?:~2)(?:pocket|hand|hands|bag|desk|done|settled|agreed|signed|cleared|behind (?:me|us))',
  '(?:armed|equipped) with (?:that|this|it|those)',
  '(?:that|this) (?:done|settled|agreed|cleared|sorted)',
  'having done (?:that|so|this)',
)
const firstThing = phrasePattern(
  'the first thing (?:~2)(?:did|was)',
  '(?:my|our) (?:very )?first (?:thing|step|act|job|move|call|concern) (?:~1)(?:was|is)(?: to)?',
)
/** Words of a clause on each side of the mark. */
const clauseReach = 10
const shortReach = 6
/** Words of a quotation on each side of the mark, where no sentence ends. */
const quoteReach = 16
/** "Then" points back over everything told shortly before. */
const backReach = 45

/** "Before lunch", "nobody before me": no act of the story stands behind it. */
const beforeNoAct = /^(?:noon|midnight|lunch|christmas|easter|me|us|him|her|them)$/

/** What happened before what, where the telling says so. */
export function extractOrder(telling: Telling): OrderFact[] {
  const facts: OrderFact[] = []
  const { words } = telling
  const add = (first: readonly string[], second: readonly string[], from: number, to: number) => {
    const early = first.filter((stem) => !second.includes(stem))
    const late = second.filter((stem) => !first.includes(stem))
    if (early.length === 0 || late.length === 0) return
    facts.push({
      kind: 'order',
      first: [...new Set(early)],
      second: [...new Set(late)],
      about: [],
      ...quoteOf(telling, from, to),
    })
  }
  for (const { from, to } of findPhrases(telling, beforeWord)) {
    const next = words[to]
    if (next === undefined || next.pos === 'NUM' || beforeNoAct.test(next.norm)) continue
    const opens = from === 0 || words[from]!.pause === 'stop'
    if (
      words[from]!.norm === 'until' &&
      !opens &&
      !clausesWithin(telling, from - 5, from).some((clause) => /^(?:wait|hold)$/.test(clause.verb))
    )
      continue
    const [subordinate, main] = sides(words, from, to, opens)
    add(main, subordinate, ...around(words, from, to))
  }
  for (const { from, to } of findPhrases(telling, afterWord)) {
    if (words[to]?.pos === 'NUM' || words[to]?.norm === 'that') continue
    const opens =
      from === 0 ||
      words[from]!.pause === 'stop' ||
      words[from]!.norm === 'when' ||
      words[from]!.norm === 'once'
    const inPhrase = words.slice(from + 1, to)
    const [told, main] = sides(words, from, to, opens)
    // "Only when I had that": what was told right before.
    const subordinate =
      told.length > 0 || !pointsBack(words, to) ? told : ownActs(telling, from - backReach, from)
    add(
      [...eventStems(inPhrase, 0, inPhrase.length), ...subordinate],
      main,
      ...around(words, from, to),
    )
  }
  for (const { from, to } of findPhrases(telling, thenWord)) {
    if (/^(?:by|back|until|since|now)$/.test(words[from - 1]?.norm ?? '')) continue
    const inPhrase = words.slice(from, to)
    if (words[to - 1]!.norm !== 'then' && (words[to] === undefined || words[to].pause !== 'none')) {
      const start = startOfSentence(words, from)
      const last = clausesWithin(telling, start, from).findLast(isOwn)
      const turn = last === undefined ? start : Math.max(start, last.verbAt - 1)
      add(ownActs(telling, turn - backReach, turn), eventStems(words, turn, from), start, to)
      continue
    }
    add(
      [
        ...ownActs(telling, from - backReach, from),
        ...eventStems(words, startOfClause(words, from), from),
        ...lastSentence(words, from),
        ...eventStems(inPhrase, 0, inPhrase.length),
      ],
      nextAct(telling, to),
      ...around(words, from, to),
    )
  }
  for (const { from, to } of findPhrases(telling, firstThing)) {
    add(
      eventStems(words, to, Math.min(words.length, to + clauseReach)),
      ownActs(telling, to + clauseReach, to + clauseReach + backReach),
      from,
      Math.min(words.length, to + clauseReach),
    )
  }
  facts.push(...extractParts(telling), ...extractTurns(telling), ...extractPlaces(telling))
  return facts
}

const backWords = new Set(['that', 'this', 'it', 'those', 'them', 'these'])
const pointReach = 4

function pointsBack(words: readonly TellingWord[], from: number): boolean {
  return words.slice(from, from + pointReach).some(({ norm }) => backWords.has(norm))
}

/** The clause right before a mark, which in speech has no end of its own. */
function startOfClause(words: readonly TellingWord[], at: number): number {
  let start = at
  while (start > 0 && at - start < clauseReach && words[start]!.pause !== 'stop') start -= 1
  return start
}

/** "I went in to tell them": the act is what they went for. */
const moving = new Set('go come drive walk travel fly ride sit'.split(' '))

/** Where a mark opens its sentence, what the one before it told. */
function lastSentence(words: readonly TellingWord[], at: number): string[] {
  if (words[at]!.pause !== 'stop') return []
  const to = at
  let from = at - 1
  while (from > 0 && to - from < 3 * clauseReach && words[from]!.pause !== 'stop') from -= 1
  return eventStems(words, Math.max(0, from), to)
}

/** What follows a mark: the speaker's next act, or else the words right after it. */
function nextAct(telling: Telling, to: number): string[] {
  const own = ownActs(telling, to, to + clauseReach, true)
  const first = clausesWithin(telling, to, to + clauseReach).find(isOwn)
  if (first !== undefined && moving.has(first.verb))
    own.push(
      ...eventStems(
        telling.words,
        first.verbAt,
        endOfClause(telling.words, first.verbAt, 2 * clauseReach),
      ),
    )
  return own.length > 0
    ? own
    : eventStems(telling.words, to, endOfClause(telling.words, to, shortReach))
}

function startOfSentence(words: readonly TellingWord[], at: number): number {
  let start = at
  while (start > 0 && at - start < 2 * clauseReach && words[start]!.pause !== 'stop') start -= 1
  return start
}

/** What is quoted of a mark: its sentence, and the one before where the mark opens it. */
function around(words: readonly TellingWord[], from: number, to: number): [number, number] {
  let start = from
  while (
    start > 0 &&
    from - start < quoteReach &&
    (start === from || words[start]!.pause !== 'stop')
  )
    start -= 1
  let end = to
  while (end < words.length && end - to < quoteReach && words[end]!.pause !== 'stop') end += 1
  return [start, end]
}

/** "only when she had said yes did I open it": where the main clause begins. */
function inversion(words: readonly TellingWord[], from: number): number | undefined {
  for (let i = from; i < Math.min(words.length - 1, from + 2 * clauseReach); i++) {
    if (i > from && words[i]!.pause === 'stop') return undefined
    const next = words[i + 1]!.norm
    if (words[i]!.norm === 'did' && (next === 'i' || next === 'we')) return i
  }
  return undefined
}

function endOfClause(words: readonly TellingWord[], from: number, reach = clauseReach): number {
  let end = from
  while (end < words.length && end - from < reach && (end === from || words[end]!.pause === 'none'))
    end += 1
  return end
}

/** The clause under the mark and the main clause: "before X, Y" or "Y before X". */
function sides(
  words: readonly TellingWord[],
  from: number,
  to: number,
  opens: boolean,
): [string[], string[]] {
  const asked = inversion(words, to)
  if (asked !== undefined)
    return [
      eventStems(words, to, asked),
      eventStems(words, asked + 2, endOfClause(words, asked + 2)),
    ]
  if (!opens) {
    let start = from
    while (start > 0 && from - start < clauseReach && words[start]!.pause !== 'stop') start -= 1
    let end = to
    while (end < words.length && end - to < clauseReach && words[end]!.pause === 'none') end += 1
    return [
      eventStems(words, to, Math.max(end, Math.min(words.length, to + 3))),
      eventStems(words, start, from),
    ]
  }
  let comma = to
  const isWhole = to - from >= 4 && /^(?:i|we|he|she|they)$/.test(words[to]?.norm ?? '')
  while (
    comma < words.length &&
    comma - to < clauseReach &&
    !isWhole &&
    words[comma]!.pause === 'none' &&
    !(comma > to + 1 && words[comma]!.norm === 'i')
  )
    comma += 1
  let end = comma
  while (
    end < words.length &&
    end - comma < clauseReach &&
    (end === comma || words[end]!.pause !== 'stop')
  )
    end += 1
  return [eventStems(words, to, comma), eventStems(words, comma, end)]
}

function eventStems(words: readonly TellingWord[], from: number, to: number): string[] {
  const stems: string[] = []
  for (let i = Math.max(0, from); i < to; i++) {
    const stem = eventStem(words, i)
    if (stem !== '') stems.push(stem)
  }
  return stems
}

function isOwn(clause: Clause): boolean {
  return clause.actor === 'i' || clause.actor === 'we'
}

/** An act and what it was done to: "went through all four hundred badges". */
const actWords = 6

/** What the speaker did between two words, as event stems; `first` stops after their first act. */
function ownActs(telling: Telling, from: number, to: number, first = false): string[] {
  const stems: string[] = []
  for (const clause of clausesWithin(telling, from, to)) {
    if (isOwn(clause) && !clause.negated && clause.mode !== 'would' && clause.mode !== 'could') {
      stems.push(
        ...eventStems(
          telling.words,
          clause.verbAt,
          Math.min(clause.to, to, clause.verbAt + actWords),
        ),
      )
      if (first) break
    }
  }
  return stems
}
