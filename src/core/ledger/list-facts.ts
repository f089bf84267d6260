import { sameClaim, sharesMatter } from './claim.ts'
import type { ReadTelling } from './compare-story.ts'
import { factKinds, type Fact, type FactKind } from './fact.ts'
import { makeWording, type Wording } from './wording.ts'

/** One fact of a story and every time it was said, in the order of the tellings. */
export interface LedgerFact {
  kind: FactKind
  wordings: Wording[]
}

/** The facts that a story's tellings state, each once, by kind and then in the order in which they were first said. */
export function listFacts(tellings: readonly ReadTelling[]): LedgerFact[] {
  const rows: { fact: Fact; row: LedgerFact }[] = []
  for (const { telling, told } of tellings)
    for (const fact of told.facts) {
      if (!isRecognisable(fact)) continue
      const known = rows.find((one) => sameClaim(one.fact, fact) && sharesMatter(one.fact, fact))
      const wording = makeWording(telling, quoteOf(telling.text, fact))
      if (known === undefined) rows.push({ fact, row: { kind: fact.kind, wordings: [wording] } })
      else known.row.wordings.push(wording)
    }
  return rows
    .map(({ row }) => row)
    .toSorted((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind))
}

const findings =
  /\b(?:f(?:ou|i)nd|notic|spot|saw|see|caught|catch|discover|realis|realiz|pointed|detect|came across)/i

/**
 * True for a fact that a person would know as one. An order, "that evening" and the day of a month that is told with it are only read to be compared, as are "no evidence" and who
 * rang with the news.
 */
function isRecognisable(fact: Fact): boolean {
  if (fact.kind === 'order') return false
  if (fact.kind === 'date') return fact.scale !== 'part-of-day' && fact.scale !== 'day'
  if (fact.kind === 'count' && fact.value === 0) return !/^(?:no\b|zero-)/i.test(fact.quote)
  if (fact.kind === 'count' && /^(?:once|twice|(?:one|two|three|four) things?)$/i.test(fact.quote))
    return false
  return fact.kind !== 'who-found' || findings.test(fact.quote)
}

/** A fact as the page quotes it. */
function quoteOf(text: string, fact: Fact): Pick<Fact, 'place' | 'quote'> {
  if (!isBare(fact)) return widenToPhrase(text, fact)
  return isUnnamed(fact) ? nameFigure(text, fact) : fact
}

/** "11,000" or "1 in 5" does not say of what. */
const isUnnamed = ({ quote }: Fact): boolean => /^(?:[\d.,\s]+|\d+ in \d+)$/u.test(quote)

/** A figure with up to three words that follow in its clause, or where it ends one with two before it. */
function nameFigure(text: string, fact: Fact): Pick<Fact, 'place' | 'quote'> {
  const after = /^(?: [\p{L}'’-]+){1,3}/u.exec(
    text.slice(fact.place.end, fact.place.end + phraseReach),
  )
  const before = /(?:[\p{L}'’-]+ ){1,2}$/u.exec(
    text.slice(Math.max(0, fact.place.start - phraseReach), fact.place.start),
  )
  const words = after?.[0].replace(
    /(?: (?:and|or|but|of|in|on|at|to|for|the|a|an|was|were|is|i|we))+$/iu,
    '',
  )
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

/** Characters added on each side at most, as far as the nearest mark of punctuation. */
const phraseReach = 48

/** Up to a mark; the one inside "11,000" or "2.5" is none. */
const toMark = String.raw`(?:[^.,;:!?()\n]|(?<=\d)[.,:](?=\d))*`
const reachesBack = new RegExp(`${toMark}$`, 'u')
const reachesOn = new RegExp(`^${toMark}`, 'u')

function widenToPhrase(text: string, { place }: Fact): Pick<Fact, 'place' | 'quote'> {
  const before = reachesBack.exec(
    text.slice(Math.max(0, place.start - phraseReach), place.start),
  )![0]
  const after = reachesOn.exec(text.slice(place.end, place.end + phraseReach))![0]
  const isCutBefore = before.length === phraseReach
  const isCutAfter = after.length === phraseReach
  const head = isCutBefore ? before.replace(/^\S*\s/u, '') : before.trimStart()
  const tail = isCutAfter ? after.replace(/\s\S*$/u, '') : after.trimEnd()
  const start = place.start - head.length
  const end = place.end + tail.length
  return { place: { start, end }, quote: text.slice(start, end) }
}
