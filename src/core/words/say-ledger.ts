import { onOneLine } from '../text/words-on-line.ts'
import type { FactKind } from '../ledger/facts/fact.ts'
import type { TellingSource } from '../ledger/story-tellings.ts'
import { facetNames } from './names.ts'
import { sayPart } from './say-part.ts'
import { daysBetween, sayDay } from './say-time.ts'

/** What a fact of each kind tells. */
export const factKindNames: Record<FactKind, string> = {
  count: 'How many',
  size: 'How much',
  duration: 'How long',
  date: 'When',
  'team-size': 'How many of you',
  order: 'What came first',
  role: 'Your part',
  'who-decided': 'Who did or decided',
  'who-found': 'Who found it',
  'reached-customers': 'Whether it got out',
  outcome: 'How it ended',
  person: 'Who was who',
  turn: 'Which time round',
  place: 'Where',
  way: 'How it was done',
}

/** Where something was said, as a label: `Telling`, `Handoff, card`, `Answer, Lesson`. */
export function nameSource(source: TellingSource): string {
  switch (source.kind) {
    case 'story':
      return sayPart(source.part)
    case 'passage':
      return sayPart(source.facet)
    case 'card':
      return sayPart(`${source.facet} card`)
    case 'attempt':
      return `Answer, ${facetNames[source.facet]}`
    case 'round':
      return source.facet === null ? 'Round, telling' : `Round, ${facetNames[source.facet]}`
    case 'built':
      return 'Built answer'
    case 'practice':
      return 'Practised telling'
  }
}

/** Where something was said, within a sentence. */
function saySource(source: TellingSource): string {
  switch (source.kind) {
    case 'story':
    case 'passage':
      return 'in your story'
    case 'card':
      return `on your card for ${facetNames[source.facet].toLowerCase()}`
    case 'attempt':
      return 'in an answer'
    case 'round':
      return 'in a round'
    case 'built':
      return 'in an answer that you built'
    case 'practice':
      return 'in a telling that you practised'
  }
}

/** A calendar day, `today`, `yesterday`, `3 March`. */
export function sayDate(at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : sayDay(at, now)
}

/** The same within a sentence about the past. */
function sayOn(at: number, now: number): string {
  const date = sayDate(at, now)
  if (date === 'today') return 'earlier today'
  return date === 'yesterday' ? date : `on ${date}`
}

/** What an answer says against what was said or settled before, in one sentence. Times in milliseconds since 1970. */
export function sayDisagreement(
  {
    quote,
    before,
  }: {
    quote: string
    before:
      | { kind: 'said'; source: TellingSource; quote: string; at: number }
      | { kind: 'settled'; quote: string; at: number }
  },
  now: number,
): string {
  const [here, there] = [sayQuote(quote), sayQuote(before.quote)]
  const when = sayOn(before.at, now)
  return before.kind === 'settled'
    ? `You settled on ${there} ${when}; this answer says ${here}.`
    : `Here you said ${here}; ${saySource(before.source)} ${when} it was ${there}.`
}

/** The words on one line, in quotation marks. */
const sayQuote = (words: string): string => `“${onOneLine(words)}”`
