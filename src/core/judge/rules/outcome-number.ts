import { wordList } from '../../text/word-list.ts'
import { clockNumbers, months, seasons, shortMonths } from '../lexicons/times.ts'
import type { Token } from '../../text/tag-words.ts'
import { isNumber } from '../phrase.ts'
import { inEvent } from '../reading.ts'
import type { Reading } from '../reading.ts'
import { storyEnd } from '../story-end.ts'
import { defineRule } from '../rule.ts'
import { isBefore } from './outcome-event.ts'

/** "Number nine", "page 3": a number after these counts no result. */
const notCounted = wordList(
  'number, page, room, table, house, ward, line, version, bus, room, gate, platform, kiln, class, year, half, past',
)
const beforeHours = wordList('at, by, before, after, till, until')

/** "At six", "by 4:12" give the hour; "at 40", "by 310" a result. */
function isHour(before: string | undefined, number: string): boolean {
  if (before === undefined || !beforeHours.has(before)) return false
  return clockNumbers.has(number) || /^\d\d?[:.]\d\d$/.test(number) || Number(number) <= 24
}

const beforeYears = wordList('in, since, of, from, until, during, early, late, mid')

/** "In September 2021", "since 2019": a year. */
const isYear = (before: string | undefined, number: string): boolean =>
  /^(?:19|20)\d\d$/.test(number) &&
  before !== undefined &&
  (beforeYears.has(before) || months.has(before) || seasons.has(before))

const notResult = wordList('half, twice, couple, third, once')

const known = wordList('the, these, those')
const folk = wordList(
  'people, persons, men, women, engineers, colleagues, developers, teams, others',
)

/** "The four people who wrote it": who they are, and no result. */
const isKnownGroup = (tokens: readonly Token[], at: number): boolean =>
  known.has(tokens[at - 1]?.norm ?? '') && folk.has(tokens[at + 1]?.norm ?? '')

const ordinals = wordList('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth')

/** "On the thirty-first of August", "12 March": a day. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  (shortMonths.has(tokens[at - 1]?.norm ?? '') && Number(tokens[at]!.norm) <= 31) ||
  ordinals.has(tokens[at + 1]?.norm ?? '') ||
  months.has(tokens[at + 1]?.norm ?? '') ||
  (tokens[at + 1]?.norm === 'of' && months.has(tokens[at + 2]?.norm ?? ''))

/** "She had her own figure, 48,000", "page two said that it cost 96,000": how it stood, or what was claimed. */
function isOfBefore({ clauses, clauseAt, tokens }: Reading, at: number): boolean {
  const index = clauseAt[at] ?? -1
  const clause = clauses[index]
  if (clause === undefined) return false
  if (clause.actor === 'person' && isBefore(clause)) return true
  if (clause.reported) return true
  if (clause.verb === 'say' && clause.actor !== 'i' && tokens[clause.verbAt + 1]?.norm === 'that')
    return true
  const said = clauses[index - 1]
  return (
    said !== undefined &&
    said.verb === 'say' &&
    tokens[said.verbAt + 1]?.norm === 'that' &&
    clause.subjectFrom - said.verbAt <= 2
  )
}

/** "96,000 dollars a quarter": by how much time, and no figure of its own. */
const isRate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === 'quarter' &&
  (tokens[at - 1]?.norm === 'a' || tokens[at - 1]?.norm === 'per') &&
  tokens[at - 2] !== undefined &&
  (isNumber(tokens[at - 2]!) || isNumber(tokens[at - 3] ?? tokens[at - 2]!))

/** A number that measures a result stands in the later part of the account. */
const laterPart = 0.55

export const outcomeNumber = defineRule({
  id: 'outcome-number',
  dimensions: ['outcome'],
  credit: 'earns',
  label: 'a result you could count',
  cap: 2,
  find: (reading) => {
    const runs = []
    if (!reading.tellsEvents) return []
    const from = Math.max(Math.ceil(storyEnd(reading) * laterPart), reading.actedAt)
    for (let at = from; at < reading.tokens.length; at++) {
      if (!isNumber(reading.tokens[at]!) || !inEvent(reading, at)) continue
      if (
        notCounted.has(reading.tokens[at - 1]?.norm ?? '') ||
        isYear(reading.tokens[at - 1]?.norm, reading.tokens[at]!.norm) ||
        isHour(reading.tokens[at - 1]?.norm, reading.tokens[at]!.norm) ||
        notResult.has(reading.tokens[at]!.norm)
      )
        continue
      if (isRate(reading.tokens, at)) continue
      if (isKnownGroup(reading.tokens, at) || isDay(reading.tokens, at)) continue
      if (isOfBefore(reading, at)) continue
      let to = at + 1
      while (to < reading.tokens.length && isNumber(reading.tokens[to]!)) to += 1
      const counted = reading.tokens[to]
      const namesWhat = counted !== undefined && (counted.pos === 'NOUN' || counted.pos === 'PROPN')
      runs.push({ from: at, to: namesWhat ? to + 1 : to })
      at = to
    }
    return runs
  },
  reason: (quote) => `You give a figure in the later part: “${quote}”.`,
})
