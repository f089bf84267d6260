import { isNameLike } from './agents.ts'
import type { OrderFact } from './fact.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { quoteOf } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

/** Marks of the one that comes first; with a preposition the name follows. */
const firstWith = phrasePattern(
  '(?:started|began|kicked off|start|begin|starting|beginning) (?:with|in|at|from|on)',
)
const firstMark = phrasePattern('(?:came |went |was )?first')
/** Marks of the next one: before them or after them stands its name. */
const nextBefore = phrasePattern(
  '(?:came|went|was|followed) (?:second|after|next|later|last|afterwards)',
  'second',
  'afterwards',
  'followed',
  'later',
  'last',
)
const nextAfter = phrasePattern(
  '(?:and |only )?(?:then|after that|afterwards|next|later)(?: in| to| came| we| i)?',
)
/** Words from one mark to the next, and from a mark to its name. */
const markReach = 24
const nameReach = 8

/** Places and names taken one after the other: "in Cork first, then Galway", "Galway was first and Cork came second". */
export function extractTurns(telling: Telling): OrderFact[] {
  const facts: OrderFact[] = []
  const firsts = [
    ...findPhrases(telling, firstWith).map((mark) => ({
      ...mark,
      name: nameAfter(telling, mark.to, '', 3),
    })),
    ...findPhrases(telling, firstMark).map((mark) => ({
      ...mark,
      name:
        nameBefore(telling, mark.from, mark.from - 3, '') ??
        nameAfter(telling, mark.to, '', nameReach),
    })),
  ]
  const later = [
    ...findPhrases(telling, nextBefore).map((mark) => ({ ...mark, before: true })),
    ...findPhrases(telling, nextAfter).map((mark) => ({ ...mark, before: false })),
  ].sort((a, b) => a.from - b.from)
  let from = 0
  for (const first of firsts.sort((a, b) => a.from - b.from)) {
    if (first.name === undefined) continue
    while (from < later.length && later[from]!.from < first.to) from += 1
    for (let k = from; k < later.length && later[k]!.from - first.to < markReach; k++) {
      const mark = later[k]!
      const late = mark.before
        ? nameBefore(telling, mark.from, Math.max(first.to, mark.from - 5), first.name)
        : nameAfter(telling, mark.to, first.name, nameReach)
      if (late === undefined) continue
      facts.push({
        kind: 'order',
        first: [first.name],
        second: [late],
        about: [],
        ...quoteOf(telling, first.from, mark.to),
      })
      break
    }
  }
  return facts
}

function isSite({ words, cased }: Telling, at: number): boolean {
  const word = words[at]!
  if (word.stem === '' || (cased && !word.capital)) return false
  return isNameLike(words, at) || word.unknown || word.pos === 'PROPN'
}

function nameBefore(telling: Telling, at: number, floor: number, not: string): string | undefined {
  for (let i = at - 1; i >= Math.max(0, floor); i--) {
    if (telling.words[i + 1]?.pause === 'stop') return undefined
    if (isSite(telling, i) && telling.words[i]!.stem !== not) return telling.words[i]!.stem
  }
  return undefined
}

function nameAfter(telling: Telling, at: number, not: string, reach: number): string | undefined {
  for (let i = at; i < Math.min(telling.words.length, at + reach); i++)
    if (isSite(telling, i) && telling.words[i]!.stem !== not) return telling.words[i]!.stem
  return undefined
}

/** Stands for whatever is not first, and whatever is not last. */
const others = '<others>'
const firstNoun = phrasePattern('(?:came |went |was |were )?first')
const trailing = phrasePattern('after that', 'afterwards', 'later', 'after')
const lastNoun = phrasePattern(
  '(?:came|went|was|were|come|go) (?:last|second|after|afterwards|later)',
  '(?:for|till|until|to|at) the (?:very )?(?:end|last)',
  'last',
)
const nounReach = 3

/** "the small customers first", "the chains last": one thing before or after the others. */
export function extractPlaces(telling: Telling): OrderFact[] {
  const facts: OrderFact[] = []
  for (const [pattern, isFirst] of [
    [firstNoun, true],
    [lastNoun, false],
    [trailing, false],
  ] as const)
    for (const { from, to } of findPhrases(telling, pattern)) {
      if (pattern === trailing && telling.words[to]?.pause === 'none') continue
      if (isAdjective(telling, from, to)) continue
      const stems = nounsBefore(telling, from)
      if (stems.length === 0) continue
      facts.push({
        kind: 'order',
        first: isFirst ? stems : [others],
        second: isFirst ? [others] : stems,
        about: [],
        ...quoteOf(telling, Math.max(0, from - nounReach), to),
      })
    }
  return facts
}

/** "the first week", "last year's": it tells which one, and not what came first, as "was the first building" does. */
function isAdjective({ words }: Telling, from: number, to: number): boolean {
  const next = words[to]
  if (/^(?:was|were)$/.test(words[from - 2]?.norm ?? '')) return false
  if (next === undefined || next.pause !== 'none') return false
  return next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'NUM'
}

function nounsBefore({ words }: Telling, at: number): string[] {
  const stems: string[] = []
  for (let i = at - 1; i >= Math.max(0, at - nounReach) && words[i + 1]!.pause === 'none'; i--) {
    const word = words[i]!
    if (word.pos === 'DET' && stems.length > 0) break
    if (word.stem !== '' && (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'ADJ'))
      stems.push(word.stem)
    else if (stems.length > 0) break
  }
  return stems
}
