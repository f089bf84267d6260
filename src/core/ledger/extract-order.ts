import { isNameLike } from './agents.ts'
import type { OrderFact } from './fact.ts'
import { eventStem } from './event-stem.ts'
import { findPhrases, phrasePattern } from './phrases.ts'
import { quoteOf } from './telling.ts'
import type { Telling, TellingWord } from './telling.ts'

/** "B before A", "only then", "first A": words that put one event before another. */
const beforeWord = phrasePattern('before', 'until')
const afterWord = phrasePattern(
  '(?:only )?after(?!noon|wards)',
  'once (?:i|we|it|that|the|she|he|they)',
  'when (?:it|that|they|those|this) (?:was|were) (?:~1)(?:safely |finally |all )?(?:out|done|green|live|fixed|closed|in|up|through|back|ready|over)',
  'as soon as',
)
const thenWord = phrasePattern(
  '(?:only )?then',
  'afterwards',
  'and later',
  'after that',
  'only after that [^ .]+',
  'next',
)
const firstThing = phrasePattern('the first thing (?:~2)(?:did|was)')
/** Words of a clause on each side of the mark. */
const clauseReach = 10
/** "Then" points back over everything told shortly before. */
const backReach = 45

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
    if (
      next === undefined ||
      next.pos === 'NUM' ||
      /^(?:noon|midnight|lunch|christmas|easter)$/.test(next.norm)
    )
      continue
    const opens = from === 0 || words[from]!.pause === 'stop'
    if (
      words[from]!.norm === 'until' &&
      !opens &&
      !telling.clauses.some(
        (clause) =>
          clause.verbAt < from && from - clause.verbAt < 6 && /^(?:wait|hold)$/.test(clause.verb),
      )
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
    const [subordinate, main] = sides(words, from, to, opens)
    add(
      [...eventStems(inPhrase, 0, inPhrase.length), ...subordinate],
      main,
      ...around(words, from, to),
    )
  }
  for (const { from, to } of findPhrases(telling, thenWord)) {
    if (/^(?:by|back|until|since|now)$/.test(words[from - 1]?.norm ?? '')) continue
    const inPhrase = words.slice(from, to)
    add(
      [...ownActs(telling, from - backReach, from), ...eventStems(inPhrase, 0, inPhrase.length)],
      ownActs(telling, to, to + clauseReach, true),
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
  facts.push(...extractPlaceOrder(telling))
  return facts
}

function around(words: readonly TellingWord[], from: number, to: number): [number, number] {
  return [Math.max(0, from - clauseReach), Math.min(words.length, to + clauseReach)]
}

/** The clause under the mark and the main clause: "before X, Y" or "Y before X". */
function sides(
  words: readonly TellingWord[],
  from: number,
  to: number,
  opens: boolean,
): [string[], string[]] {
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
  while (
    comma < words.length &&
    comma - to < clauseReach &&
    words[comma]!.pause === 'none' &&
    !(comma > to + 2 && words[comma]!.norm === 'i')
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

/** What the speaker did between two words, as event stems; `first` stops after their first act. */
function ownActs(telling: Telling, from: number, to: number, first = false): string[] {
  const stems: string[] = []
  for (const clause of telling.clauses) {
    if (clause.verbAt < from || clause.verbAt >= to) continue
    if (
      (clause.actor === 'i' || clause.actor === 'we') &&
      !clause.negated &&
      clause.mode !== 'would' &&
      clause.mode !== 'could'
    ) {
      stems.push(
        ...eventStems(
          telling.words,
          clause.verbAt,
          Math.min(telling.words.length, clause.verbAt + 4),
        ),
      )
      if (first) break
    }
  }
  return stems
}

const firstOf = phrasePattern(
  'first',
  'came first',
  'came second',
  'second',
  'after that',
  'afterwards',
  'then',
  'last',
  'next',
)

/** Places and names taken one after the other: "in Cork first, then Galway", "Galway was first and Cork came second". */
function extractPlaceOrder(telling: Telling): OrderFact[] {
  const { words } = telling
  const facts: OrderFact[] = []
  const marks = findPhrases(telling, firstOf)
  for (const mark of marks) {
    const isFirst = words[mark.from]!.norm === 'first' || words[mark.to - 1]!.norm === 'first'
    if (!isFirst) continue
    const early = nameNear(words, mark.from, mark.to)
    if (early === undefined) continue
    const later = marks.find(
      (other) =>
        other.from > mark.from &&
        other.from - mark.from < 22 &&
        !/first/.test(words[other.to - 1]!.norm),
    )
    if (later === undefined) continue
    const late =
      words[later.to - 1]!.norm === 'second' || words[later.from]!.norm === 'afterwards'
        ? nameBefore(words, later.from, mark.to, early)
        : nameAfter(words, later.to, early)
    if (late === undefined) continue
    facts.push({
      kind: 'order',
      first: [early],
      second: [late],
      about: [],
      ...quoteOf(telling, Math.min(mark.from, later.from), Math.max(mark.to, later.to)),
    })
  }
  return facts
}

function nameNear(words: readonly TellingWord[], from: number, to: number): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 3) && words[i + 1]!.pause === 'none'; i--)
    if (isNameLike(words, i) || words[i]!.unknown) return words[i]!.stem || undefined
  for (let i = to; i < Math.min(words.length, to + 8); i++)
    if (isNameLike(words, i)) return words[i]!.stem
  return undefined
}

function nameBefore(
  words: readonly TellingWord[],
  at: number,
  floor: number,
  not: string,
): string | undefined {
  for (let i = at - 1; i >= floor; i--)
    if (isNameLike(words, i) && words[i]!.stem !== not) return words[i]!.stem
  return undefined
}

function nameAfter(words: readonly TellingWord[], at: number, not: string): string | undefined {
  for (let i = at; i < Math.min(words.length, at + 9); i++)
    if (
      (isNameLike(words, i) || words[i]!.unknown) &&
      words[i]!.stem !== not &&
      words[i]!.stem !== ''
    )
      return words[i]!.stem
  return undefined
}
