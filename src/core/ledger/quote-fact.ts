import type { Fact } from './facts/fact.ts'
import { joinDate } from './listed-date.ts'
import { figureOf, isFigure, tellingFigure } from './listed-figure.ts'

/** A fact as the page quotes it, among the other facts of its text; undefined for a figure that nothing names. */
export function quoteFact(
  text: string,
  fact: Fact,
  facts: readonly Fact[],
): Pick<Fact, 'place' | 'quote'> | undefined {
  if (fact.kind === 'date') return joinDate(text, fact, facts)
  if (!isBare(fact)) return widenToPhrase(text, fact)
  return isFigure(fact) && isUnnamed(fact) ? nameFigure(text, fact) : fact
}

/** "11,000" or "1 in 5" does not say of what. */
const isUnnamed = ({ quote }: Fact): boolean => /^(?:[\d.,\s]+|\d+ in \d+)$/u.test(quote)

/** Words that name no thing counted. */
const namesNothing =
  /^ (?:not|came|went|got|told|said|took|by|from|as|and|or|but|was|were|is|are|had|has|have|did|i|we|he|she|they|it|that|which|who|then|so)\b/iu

/** A figure with up to three words that follow in its clause, or where it ends one with two before it. */
function nameFigure(text: string, fact: Fact): Pick<Fact, 'place' | 'quote'> | undefined {
  const after = /^(?: [\p{L}'’-]+){1,3}/u.exec(
    text.slice(fact.place.end, fact.place.end + longPhrase),
  )
  const before = /(?:[\p{L}'’-]+ ){1,2}$/u.exec(
    text.slice(Math.max(0, fact.place.start - longPhrase), fact.place.start),
  )
  const isNamed = after !== null && !namesNothing.test(after[0])
  if (!isNamed && figureOf(fact.quote) < tellingFigure) return undefined
  if (!isNamed && after !== null) return fact
  const words = after?.[0]
    .replace(
      / (?:and|or|but|was|were|is|had|has|i|we|he|she|they|not|came|went|got|told|said|took|from|by|as)\b.*$/iu,
      '',
    )
    .replace(/(?: (?:of|in|on|at|to|for|the|a|an))+$/iu, '')
  const end = fact.place.end + (words?.length ?? 0)
  const start = words ? fact.place.start : fact.place.start - (before?.[0].length ?? 0)
  return { place: { start, end }, quote: text.slice(start, end) }
}

/** A figure, a time, a name says enough by itself; the other kinds are quoted with the phrase they stand in. */
function isBare({ kind }: Fact): boolean {
  return (
    kind === 'count' ||
    kind === 'size' ||
    kind === 'duration' ||
    kind === 'date' ||
    kind === 'person'
  )
}

/** Characters looked at on each side. */
const phraseReach = 120
/** A phrase that runs on beyond so many is cut where another clause begins. */
const longPhrase = 48

/** Up to a mark; the one inside "11,000" or "2.5" is none. */
const toMark = String.raw`(?:[^.,;:!?()\n]|(?<=\d)[.,:](?=\d))*`
const reachesBack = new RegExp(`${toMark}$`, 'u')
const reachesOn = new RegExp(`^${toMark}`, 'u')
const joiners = 'and|but|so|because|since|when|while|where|then|until|if'
const nextClause = new RegExp(String.raw`\s(?:${joiners}|which|who|that)\s`, 'iu')
const lastClause = new RegExp(String.raw`^.*\s(?:${joiners})\s`, 'isu')
/** Words on which no phrase ends. */
const danglers =
  /(?:\s(?:and|or|but|of|in|on|at|to|for|with|by|from|the|a|an|about|my|our|their|his|her|its))+$/iu

function widenToPhrase(text: string, { place }: Fact): Pick<Fact, 'place' | 'quote'> {
  const before = reachesBack.exec(
    text.slice(Math.max(0, place.start - phraseReach), place.start),
  )![0]
  const after = reachesOn.exec(text.slice(place.end, place.end + phraseReach))![0]
  const head = before.length > longPhrase ? before.replace(lastClause, '') : before.trimStart()
  const start =
    place.start - withoutLead(head.length === phraseReach ? fromWord(head) : head).length
  const end = place.end + endOf(after).length
  return { place: { start, end }, quote: text.slice(start, end) }
}

/** A phrase does not begin with what joins it to the one before. */
const withoutLead = (text: string): string =>
  text.replace(/^(?:and|but|so|because|then|or)\s+/iu, '')
const fromWord = (text: string): string => text.replace(/^\S*\s/u, '')

function endOf(after: string): string {
  if (after.length <= longPhrase) return after.trimEnd()
  // "found that two analysers …": what was found belongs to it.
  const from = /^\sthat\s/u.exec(after)?.[0].length ?? 0
  const found = nextClause.exec(after.slice(from))
  const clause = found && { index: found.index + from }
  const tail = clause === null ? after : after.slice(0, clause.index)
  const whole = tail.length === phraseReach ? tail.replace(/\s\S*$/u, '') : tail.trimEnd()
  return whole.replace(danglers, '')
}
