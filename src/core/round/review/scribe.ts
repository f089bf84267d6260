import { countWords } from '../../text/words-on-line.ts'
import { compareTellings, type ToldFacts } from '../../ledger/compare/compare-tellings.ts'
import type { Contradiction } from '../../ledger/compare/contradiction.ts'
import type { FactKind } from '../../ledger/facts/fact.ts'
import { keepPlain } from '../../ledger/compare/plain-event.ts'
import { rules } from '../../judge/rules.ts'
import { requiredDimensions, type Dimension } from '../../judge/dimension.ts'
import type { Measured } from '../../judge/judge.ts'
import {
  isDrillKind,
  isPivotKind,
  isTellingKind,
  isThin,
  toldBefore,
  type Grade,
} from '../grade-answer.ts'
import { type ParsedText, parseText } from '../../text/parse-text.ts'
import { bearsLabel } from './bears-label.ts'
import { readOwnQuestion, sayOwnQuestion } from './own-question.ts'
import { quoteClause } from './quote-clause.ts'
import { passesOn } from '../passes-on.ts'
import { isRated, plainReader, type AnswerReader } from '../read-answers.ts'
import { asksForAnother, findSameWork } from '../same-work.ts'
import type { Evidenced, ScribeNote } from './review.ts'
import { sayHeld } from './say-held.ts'
import type { Aside, Exchange, RoundSetup } from '../round.ts'

/**
 * Facts that cannot change between a telling and what is told beneath it. Dates and figures of a drill-in belong to
 * other moments than the telling's, so they are not compared.
 */
const steadyKinds: ReadonlySet<FactKind> = new Set<FactKind>([
  'who-decided',
  'who-found',
  'reached-customers',
])

/** The most pieces of evidence a note quotes. */
const mostEvidenced = 4

/** A shorter quote says nothing without its sentence. */
const fewestQuoted = 4

/** An exchange with what the judge made of it. */
export interface JudgedExchange {
  exchange: Exchange
  grade: Grade | null
}

/** Judges every answer of a round once. */
export function judgeExchanges(
  exchanges: readonly Exchange[],
  reader: AnswerReader = plainReader,
): JudgedExchange[] {
  const spared = findSpared(exchanges)
  return exchanges
    .filter(({ answer }) => answer !== null)
    .map((exchange) => ({
      exchange,
      grade:
        exchange.answer !== null && isRated(exchange) && exchange !== spared
          ? reader.grade(exchange.answer, toldBefore({ exchanges: [...exchanges] }, exchange))
          : null,
    }))
}

/** The first question of a drill or pivot that was passed on: no panel holds one against anybody. */
function findSpared(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.find((one) => hasPassed(one))
}

const hasPassed = ({ kind, answer }: Exchange): boolean =>
  answer !== null && (isDrillKind(kind) || isPivotKind(kind)) && passesOn(answer.text)

/**
 * What the scribe writes: one note for each question that was answered. `keptTelling`: the story as the person keeps
 * it, which the telling is held against; empty for none. `rehearsed`: the questions in their order, where they come
 * from an earlier round.
 */
export function writeNotes(
  judged: readonly JudgedExchange[],
  keptTelling = '',
  reader: AnswerReader = plainReader,
  rehearsed: RoundSetup['rehearsed'] = [],
): ScribeNote[] {
  let told: ToldFacts | null = null
  return judged.map(({ exchange, grade }, index) => {
    const text = textOf(exchange)
    if (isTellingKind(exchange.kind)) told = reader.tellFacts(text)
    const { kind, question, quote, facet, dimension, promptKind, askedAt, answer } = exchange
    const next = judged[index + 1]?.exchange
    const wasSpared = grade === null && hasPassed(exchange)
    return {
      kind,
      question,
      pressedOn: quote,
      facet,
      dimension,
      promptKind,
      askedAt,
      tookMs: Math.max(0, (answer?.endedAt ?? askedAt) - askedAt),
      text,
      overall: grade?.overall ?? null,
      thin: isThin(grade),
      ratings: grade?.judgment.ratings ?? null,
      scores: grade?.judgment.scores ?? null,
      evidenced: grade === null ? [] : pickEvidence(grade.judgment, exchange),
      findings: grade?.judgment.findings ?? [],
      remarks: [
        ...sayEarlier(rehearsed[index], grade?.overall ?? null),
        ...(grade?.retold === true ? ['Told again what was told before.'] : []),
        ...(wasSpared ? ['Passed on it. One question passed on is not held against anybody.'] : []),
        ...remark(exchange, next, wasSpared).filter(
          (one) => !wasSpared || one !== writtenDownRemark,
        ),
      ],
      contradictions: findContradictions(exchange, told, keptTelling, reader),
    }
  })
}

/** How the same question was answered in the round it comes from. */
function sayEarlier(
  question: RoundSetup['rehearsed'][number] | undefined,
  overall: number | null,
): string[] {
  const earlier = question?.before?.overall ?? null
  if (earlier === null || overall === null) return []
  return [
    `In the round before: ${sayHeld(earlier)}, ${earlier.toFixed(1)}. Here: ${sayHeld(overall)}, ${overall.toFixed(1)}.`,
  ]
}

const textOf = ({ answer }: Exchange): string => answer?.text ?? ''

const writtenDownRemark = 'Written down, no follow-up.'

function remark(exchange: Exchange, next: Exchange | undefined, wasSpared: boolean): string[] {
  const { kind, answer, asides, writtenDown, nudge } = exchange
  const remarks: string[] = asides.map(sayAside)
  if (answer?.mode === 'spoken') remarks.push(sayAloud(answer.text))
  else if (answer?.text.trim() === '') remarks.push('Nothing was said.')
  if (nudge !== null && nudge.line !== '') remarks.push(`Brought back once: ${nudge.line}`)
  if (asksForAnother(kind) && answer !== null) {
    const same = findSameWork(answer.text)
    if (same !== '') remarks.push(`Stayed with the same work: “${same}”.`)
  }
  if (answer !== null && isTellingKind(kind) && passesOn(answer.text))
    remarks.push('Had nothing more to say on it.')
  if (hasPassed(exchange) && !wasSpared)
    remarks.push('Passed on it, after another one: it counts as thin.')
  if (answer?.endedBy === 'interviewer') remarks.push('Stopped, to press on.')
  if (answer?.endedBy === 'time') remarks.push('The time ran out here.')
  if (writtenDown) remarks.push(writtenDownRemark)
  if (next?.kind === 'press' || next?.kind === 'pivot-press') remarks.push('Pressed once more.')
  if (kind === 'own-question') remarks.push(sayOwnQuestion(readOwnQuestion(textOf(exchange))))
  return remarks
}

const sayAloud = (typed: string): string => {
  const aloud = 'Said aloud, without a transcript: not measured.'
  return typed.trim() === '' ? aloud : `${aloud} The words here were typed before.`
}

const sayAside = ({ kind, said }: Aside): string => {
  const quoted = `“${said.trim().replace(/\s+/g, ' ')}”`
  return {
    again: `Asked to hear the question again: ${quoted}`,
    simpler: `Did not follow the question and had it in simpler words: ${quoted}`,
    choice: `Asked first which was meant, which is fair to ask: ${quoted}`,
    meaning: `Asked first what was meant, which is fair to ask: ${quoted}`,
    team: `Asked about the team; that was put off to the end: ${quoted}`,
    pause: 'Asked for a moment to think.',
    confidential: `Kept something confidential and was asked to tell the rest: ${quoted}`,
    told: `Said that it was told before, and was asked to tell it once more: ${quoted}`,
    upset: `Took offence at the question; it was put again: ${quoted}`,
    same: `Would have stayed with the same work, and was asked for another: ${quoted}`,
    unreadable:
      'Said something in words that could not be read as English; nothing was made of it.',
    silent: 'Ended an answer before a word of it was said; the question was left open.',
  }[kind]
}

/**
 * The words that count for most in each dimension that is there (3 and above), whole as they were said, those that the
 * facet requires first. What is hardly there is shown as nothing.
 */
function pickEvidence({ findings, ratings }: Measured, { facet, answer }: Exchange): Evidenced[] {
  const text = answer?.text ?? ''
  const required: readonly string[] = facet === null ? [] : requiredDimensions[facet]
  const best = new Map<string, { points: number; evidenced: Evidenced }>()
  let parsed: ParsedText | undefined
  for (const { ruleId, dimension, credit, place, reason, data } of findings) {
    if (credit !== 'earns' || place === undefined || ratings[dimension] < thereFrom) continue
    // What only lends to a dimension does not show it by itself.
    if (firstDimension.get(ruleId) !== dimension) continue
    // The result is what it came to in the end, whatever weighs most.
    const points = dimension === 'outcome' ? place.start : (data?.['points'] ?? 0)
    if (points <= (best.get(dimension)?.points ?? -Infinity)) continue
    const quote = quoteClause(text, place)
    // Another place may hold the same words: the one around the finding is meant.
    const start = text.lastIndexOf(quote, place.start)
    if (countWords(quote) < fewestQuoted || start < 0 || start + quote.length < place.end) continue
    const whole = { start, end: start + quote.length }
    parsed ??= parseText(text)
    if (!bearsLabel({ dimension, ruleId, parsed, ...whole })) continue
    best.set(dimension, { points, evidenced: { dimension, place: whole, reason, quote } })
  }
  const isAsked = ({ dimension }: Evidenced) => Number(required.includes(dimension))
  const seen = new Set<string>()
  return [...best.values()]
    .map(({ evidenced }) => evidenced)
    .toSorted((one, other) => isAsked(other) - isAsked(one))
    .filter(({ quote }) => !seen.has(quote) && seen.add(quote))
    .slice(0, mostEvidenced)
}

/** What each rule is for before anything that it lends to. */
const firstDimension: ReadonlyMap<string, Dimension | undefined> = new Map(
  rules.map(({ id, dimensions }) => [id, dimensions[0]]),
)

/** From this rating on a dimension is there at all. */
const thereFrom = 3

function findContradictions(
  exchange: Exchange,
  told: ToldFacts | null,
  keptTelling: string,
  { tellFacts }: AnswerReader,
): ScribeNote['contradictions'] {
  if (told === null) return []
  if (exchange.kind === 'anchor' && keptTelling.trim() !== '') {
    const kept = tellFacts(keptTelling)
    const against = compareTellings(kept, told, 'sure').filter(isOfWhatWas)
    return onceEach(keepPlain(kept, told, against))
  }
  if (!isDrillKind(exchange.kind)) return []
  const here = tellFacts(textOf(exchange))
  const against = compareTellings(told, here, 'phrases alone').filter(
    ({ kind, quotes }) =>
      steadyKinds.has(kind) &&
      quotes.every(
        (quote) =>
          isSaid(quote) && (kind === 'reached-customers' ? tellsWhom : tellsWho).test(quote),
      ),
  )
  return onceEach(keepPlain(told, here, against))
}

/** What would have been is no other account of what was. */
const isOfWhatWas = ({ quotes }: Contradiction): boolean =>
  quotes.every((quote) => isSaid(quote) && !/\b(?:would|could|might)\b/i.test(quote))
/** "Had reached 84,000 euros" reached nobody. */
const tellsWhom =
  /\b(?:customers?|clients?|users?|patients?|passengers?|guests?|couriers?|public|production|live|nobody|no one|anybody|somebody|everybody)\b/i

/** Who decided or found it is told with such a word; "I could order it by rota" weighs, and settles nothing. */
const tellsWho =
  /\b(?:decid|chose|choice|chosen|pick|call(?:ed)?\b|approv|sign|found|caught|notic|spott|saw|discover|insist|order(?:ed)\b|my own|idea)/i
/** Words that somebody could have said so: "Dagny choose" is what a reader of slots leaves of a sentence. */
const isSaid = (quote: string): boolean => countWords(quote) >= fewestQuoted

function onceEach(all: readonly Contradiction[]): ScribeNote['contradictions'] {
  const seen = new Set<string>()
  return all.flatMap(({ quotes: [earlier, here] }) => {
    // One slip of the tongue is one contradiction, however often it is said.
    if (seen.has(earlier)) return []
    seen.add(earlier)
    return [{ earlier, here }]
  })
}
