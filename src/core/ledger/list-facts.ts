import { overlap } from '../text/span.ts'
import { sameClaim, sharesMatter } from './claim.ts'
import type { ReadTelling } from './compare-story.ts'
import { factKinds, type DateFact, type Fact, type FactKind } from './facts/fact.ts'
import { findListedPeople } from './listed-people.ts'
import { provesSlot } from './facts/proves-slot.ts'
import type { TellingSource } from './story-tellings.ts'
import { isListed, isSameDate, isTailOfDate, partsOfDate } from './listed-date.ts'
import { isFigure, isNoAmount, isSameFigure } from './listed-figure.ts'
import { quoteFact } from './quote-fact.ts'
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
      const quoted = quoteFact(telling.text, fact, told.facts)
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
  const people = findListedPeople(text).filter(
    (one) => !facts.some((fact) => fact.kind === 'person' && overlap(one.place, fact.place)),
  )
  return [...facts, ...people]
}

/** What a passage on the worst hour or a quarrel says of an end is the end of that hour. */
const isOfMoment = (source: TellingSource, { kind }: Fact): boolean =>
  kind === 'outcome' &&
  (source.kind === 'passage' || source.kind === 'card') &&
  (source.facet === 'near-failure' || source.facet === 'disagreement')

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
 * True for a fact that a person would know as one. An order, "that evening" and the day of a month that is told with it
 * are only read to be compared, as are "no evidence" and who rang with the news.
 */
function isRecognisable(fact: Fact): boolean {
  if (fact.kind === 'order') return false
  if (fact.kind === 'date') return isListed(fact)
  if (fact.kind === 'count' && fact.value === 0) return !/^(?:no\b|zero-)/i.test(fact.quote)
  if (fact.kind === 'count' && /^(?:once|twice|(?:one|two|three|four) things?)$/i.test(fact.quote))
    return false
  return !isFigure(fact) || !isNoAmount(fact.quote)
}
