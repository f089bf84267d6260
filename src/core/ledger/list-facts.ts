import { sameClaim, sharesMatter } from './claim.ts'
import type { ReadTelling } from './compare-story.ts'
import type { Span } from '../text/span.ts'
import { sameTime } from './compare/compare-dates.ts'
import { factKinds, type DateFact, type Fact, type FactKind } from './facts/fact.ts'
import { findListedPeople } from './facts/listed-people.ts'
import { provesSlot } from './facts/proves-slot.ts'
import type { TellingSource } from './story-tellings.ts'
import { makeWording, type Wording } from './wording.ts'

/** One fact of a story and every time it was said, in the order of the tellings. */
export interface LedgerFact {
  kind: FactKind
  wordings: Wording[]
}

/** The facts that a story's tellings state, each once, by kind and then in the order in which they were first said. */
export function listFacts(tellings: readonly ReadTelling[]): LedgerFact[] {
  const rows: { fact: Fact; date: readonly DateFact[]; row: LedgerFact }[] = []
  for (const { telling, told } of tellings)
    for (const fact of withPeople(telling.text, told.facts)) {
      if (!isRecognisable(fact) || isOfTeam(fact, told.facts)) continue
      if (isOfSpeech(telling.text, fact) || isOfMoment(telling.source, fact)) continue
      if (fact.kind === 'date' && isTailOfDate(telling.text, fact, told.facts)) continue
      const quoted = quoteOf(telling.text, fact, told.facts)
      if (quoted === undefined || !provesSlot(fact, quoted.quote)) continue
      const date = fact.kind === 'date' ? partsOfDate(told.facts, quoted.place) : []
      const known = rows.find((one) =>
        fact.kind === 'date' ? isSameDate(one.date, date) : isSame(one.fact, fact),
      )
      const wording = makeWording(telling, quoted)
      const kind = kindOf(fact)
      if (known === undefined) rows.push({ fact, date, row: { kind, wordings: [wording] } })
      else if (known.row.kind === 'count' && kind === 'size') known.row.kind = kind
      if (known === undefined) continue
      if (!known.row.wordings.some((one) => isSameWording(one, wording)))
        known.row.wordings.push(wording)
    }
  return rows
    .map(({ row }) => row)
    .toSorted((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind))
}

/** With those who are named with what they did or where they belong, where the name is not listed already. */
function withPeople(text: string, facts: readonly Fact[]): readonly Fact[] {
  const meets = ({ place }: Fact, { place: other }: Fact) =>
    place.start < other.end && other.start < place.end
  const people = findListedPeople(text).filter(
    (one) => !facts.some((fact) => fact.kind === 'person' && meets(one, fact)),
  )
  return [...facts, ...people]
}

/** What a passage on the worst hour or a quarrel says of an end is the end of that hour. */
const isOfMoment = (source: TellingSource, { kind }: Fact): boolean =>
  kind === 'outcome' &&
  (source.kind === 'passage' || source.kind === 'card') &&
  (source.facet === 'near-failure' || source.facet === 'disagreement')

/** Between the parts of one date: "Thursday in March 2023". */
const withinDate = /^(?:,? |,? (?:in|of|at) )$/u

const isBeside = (text: string, { place: a }: Fact, { place: b }: Fact): boolean =>
  a.end <= b.start && withinDate.test(text.slice(a.end, b.start))

/** The year of "March 2023" is listed with its month. */
const isTailOfDate = (text: string, fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some((one) => one.kind === 'date' && isRecognisable(one) && isBeside(text, one, fact))

/** Day, month, year, weekday and hour of a date, as far as it tells them. */
const partsOfDate = (facts: readonly Fact[], { start, end }: Span): readonly DateFact[] =>
  facts.filter(
    (one): one is DateFact =>
      one.kind === 'date' && one.place.start >= start && one.place.end <= end,
  )

/** True where two dates are one and tell the same parts of it, or both its day: "in March" may be another than "19 March". */
function isSameDate(as: readonly DateFact[], bs: readonly DateFact[]): boolean {
  if (as.length === 0 || bs.length === 0) return false
  const shared = as.filter((a) => bs.some((b) => b.scale === a.scale))
  const tellsDay = shared.some(({ scale }) => scale === 'day')
  if (!tellsDay && (shared.length < as.length || shared.length < bs.length)) return false
  return shared.every((a) =>
    bs.some(
      (b) => b.scale === a.scale && sameTime(a, b) && (a.scale === 'clock' || isSameRange(a, b)),
    ),
  )
}

/** "Winter" holds March, and is not March. */
const isSameRange = ({ values: a }: DateFact, { values: b }: DateFact): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))

/** A date with the parts that follow it. */
function joinDate(text: string, fact: Fact, facts: readonly Fact[]): Pick<Fact, 'place' | 'quote'> {
  let last = fact
  for (;;) {
    const next = facts.find(
      (one) => one.kind === 'date' && isRecognisable(one) && isBeside(text, last, one),
    )
    if (next === undefined) break
    last = next
  }
  const place = { start: fact.place.start, end: last.place.end }
  return { place, quote: text.slice(place.start, place.end) }
}

/** Engineers who are the team are listed as the team alone. */
const isOfTeam = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.kind === 'count' &&
  facts.some(
    ({ kind, place }) =>
      kind === 'team-size' && place.start <= fact.place.start && place.end >= fact.place.end,
  )

const isSameWording = (a: Wording, b: Wording): boolean =>
  a.source === b.source && a.place.start === b.place.start && a.place.end === b.place.end

function isSame(a: Fact, b: Fact): boolean {
  if (a.kind === 'person' && b.kind === 'person') return a.name === b.name || sameClaim(a, b)
  return (sameClaim(a, b) && sharesMatter(a, b)) || isSameFigure(a, b)
}

/** From here on a figure is hardly said of two things: "€84,000" and "84k a month". */
const tellingFigure = 1000

function isSameFigure(a: Fact, b: Fact): boolean {
  if (!isFigure(a) || !isFigure(b)) return false
  const figure = figureOf(a.quote)
  return figure >= tellingFigure && figure === figureOf(b.quote)
}

/** The number that a quotation writes out, 0 where it writes none. */
function figureOf(quote: string): number {
  const read = /(\d[\d.,]*)\s?(k|thousands?|m|mn|millions?)?(?![\p{L}\d])/iu.exec(quote)
  if (read === null) return 0
  const digits = read[1]!.replace(/[.,]+$/u, '')
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)
  const value = Number(isGrouped ? digits.replaceAll(/[.,]/gu, '') : digits.replace(',', '.'))
  const unit = read[2]?.toLowerCase() ?? ''
  const factor = unit === '' ? 1 : unit.startsWith('m') ? 1_000_000 : 1000
  return Number.isFinite(value) ? Math.round(value * factor) : 0
}

const isFigure = ({ kind }: Fact): boolean => kind === 'count' || kind === 'size'

/** A price is no count, however it is written: "410k$". */
const kindOf = ({ kind, quote }: Fact): FactKind =>
  kind === 'count' && /[€$£¥₹₦]/u.test(quote) ? 'size' : kind

/** What somebody says in quotation marks about deciding or ending is theirs, and often of another matter. */
function isOfSpeech(text: string, { kind, place }: Fact): boolean {
  if (kind !== 'who-decided' && kind !== 'outcome') return false
  const before = text.slice(Math.max(0, place.start - speechReach), place.start)
  const opened = Math.max(before.lastIndexOf('“'), openStraight(before))
  return opened > before.lastIndexOf('”')
}

const speechReach = 300

/** Where a straight quotation mark opens that nothing closes in its paragraph; -1 where none does. */
function openStraight(before: string): number {
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  const marks = paragraph.split('"').length - 1
  return marks % 2 === 0 ? -1 : before.lastIndexOf('"')
}

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
  return !isFigure(fact) || !isNoAmount(fact.quote)
}

/** "2022 Q3 -> Feb", "2x", "dollars a quarter", "thousands but 48": dates, factors, periods and pieces of two clauses. */
const isNoAmount = (quote: string): boolean =>
  /->|→|\b(?:19|20)\d\d q[1-4]\b|\bbut\b|,\s+(?:the|another|a|an)\b/iu.test(quote) ||
  // "Did it in 2023 w/ the tax change": a year, and no watts.
  /^(?:[\d.,]+x|an? quarter|(?:19|20)\d\d w)$/iu.test(quote)

/** A fact as the page quotes it. */
function quoteOf(
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
