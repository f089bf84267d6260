import type { ToldParticulars } from './compare-particulars.ts'
import { readDeeds } from './deeds.ts'
import type { DateFact, Fact } from '../facts/fact.ts'
import { readContent, type Content } from './likeness.ts'
import { readLooseAmounts, type AmountFact } from '../facts/loose-amounts.ts'
import { readParticulars } from './particulars.ts'
import type { Passage } from './passages.ts'
import { formsOf } from '../facts/person-line.ts'
import {
  factOfSide,
  readSides,
  sideAxes,
  type Odds,
  type SideAxis,
  type SideWeights,
} from './sides.ts'
import { readPrecedence, type Precedence } from '../facts/read-precedence.ts'
import { isOutOfTurn } from '../facts/read-sequence.ts'
import { clausesWithin, quoteOf, type Telling } from '../words/telling.ts'
import type { Span } from '../../text/span.ts'
import { readWays } from './ways.ts'

/** A fact and the words that state it. */
export interface Mention<F extends Fact = Fact> extends Passage {
  fact: F
}

/** A passage that takes one side of an axis: `one` is the first. */
export interface SideMention extends Mention {
  one: boolean
  odds: Odds
}

/** Something that happened, in the order of the telling. */
export interface EventMention extends Passage {
  place: Span
  quote: string
}

/** What a telling says, slot by slot, as it is laid beside the same slots of another telling. */
export interface Retelling {
  content: Content
  sides: Readonly<
    Record<SideAxis, { whole: Odds; passages: number; mentions: readonly SideMention[] }>
  >
  amounts: readonly Mention<AmountFact>[]
  dates: readonly Mention<DateFact>[]
  orders: readonly Precedence[]
  events: readonly EventMention[]
  particulars: ToldParticulars
}

/** Mentions of a kind that are laid beside another telling's: five minutes of speech hold some sixty. */
const mostMentions = 80
/** A longer row of events is a whole day's tale, whose turns are not in question. */
const mostEvents = 40
/** Log odds by which a passage takes one side rather than the other. */
const clearSide = 1
const eventWords = 7

/** Reads a telling slot by slot. `facts` are those that were read from it. Linear in its length. */
export function readRetelling(
  telling: Telling,
  facts: readonly Fact[],
  weights?: SideWeights,
): Retelling {
  const content = readContent(telling)
  return {
    content,
    particulars: {
      ...readParticulars(telling, content),
      deeds: readDeeds(telling, content),
      ways: readWays(telling, content),
    },
    sides: readSideMentions(telling, weights),
    amounts: locate(telling, [
      ...facts.filter(isAmount).filter((fact) => fact.kind !== 'duration' || !fact.loose),
      ...readLooseAmounts(telling, facts),
    ]),
    dates: locate(
      telling,
      facts.filter((fact) => fact.kind === 'date'),
    ),
    orders: readPrecedence(telling),
    events: readEvents(telling),
  }
}

function isAmount(fact: Fact): fact is AmountFact {
  return (
    fact.kind === 'count' ||
    fact.kind === 'size' ||
    fact.kind === 'duration' ||
    fact.kind === 'team-size'
  )
}

/** The passages of a telling that take a side, by the weights that words have for it. */
export function readSideMentions(telling: Telling, weights?: SideWeights): Retelling['sides'] {
  const readings = readSides(telling, weights)
  const sides = {} as Record<SideAxis, Retelling['sides'][SideAxis]>
  for (const axis of sideAxes) {
    const { whole, passages, leaning } = readings[axis]
    const mentions = leaning.flatMap(({ from, to, odds }): SideMention[] => {
      if (Math.abs(odds[0] - odds[1]) < clearSide) return []
      const one = odds[0] > odds[1]
      if (axis === 'found' && !one && isOfUsAlone(telling, { from, to })) return []
      return [{ from, to, odds, one, fact: factOfSide(telling, axis, { from, to }, one) }]
    })
    sides[axis] = { whole, passages, mentions }
  }
  return sides
}

/** "We found it" says nothing of which of us: it takes somebody else for somebody else to have found it. */
function isOfUsAlone(telling: Telling, { from, to }: Passage): boolean {
  const forms = formsOf(telling).slice(from, to)
  return (
    !forms.some((form) => form.startsWith('@')) &&
    clausesWithin(telling, from, to).some(({ actor, mode }) => actor === 'we' && mode === 'past')
  )
}

/** The words at which facts stand. */
function locate<F extends Fact>({ words }: Telling, facts: readonly F[]): Mention<F>[] {
  let at = 0
  return facts.slice(0, mostMentions).map((fact) => {
    const { start, end } = fact.place
    while (at > 0 && words[at - 1]!.end > start) at -= 1
    while (at < words.length && words[at]!.end <= start) at += 1
    let to = at
    while (to < words.length && words[to]!.start < end) to += 1
    return { fact, from: at, to }
  })
}

function readEvents(telling: Telling): EventMention[] {
  const events: EventMention[] = []
  for (const clause of telling.clauses) {
    const { mode, negated, subjectFrom, verbAt, to } = clause
    if (isOutOfTurn(telling, clause)) continue
    if (negated || (mode !== 'past' && mode !== 'perfect' && mode !== 'told-now')) continue
    const end = Math.max(verbAt + 1, Math.min(to, verbAt + eventWords))
    events.push({ from: subjectFrom, to: end, ...quoteOf(telling, subjectFrom, end) })
    if (events.length > mostEvents) return []
  }
  return events
}
