import { parseText, spanOf } from '../text/parse-text.ts'
import type { Dimension, Rating } from './dimension.ts'
import { dimensions, requiredDimensions, specificRating } from './dimension.ts'
import type { JudgeInput, OpenQuestion } from './judgment.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import { findPressure } from './press-on.ts'
import type { Pressure } from './press-on.ts'
import { wordings } from './question-wordings.ts'
import type { Reading } from './reading.ts'
import type { Draft } from './run-rules.ts'

/**
 * One question for each dimension rated below 4, the most useful first: what the facet requires, then what the
 * question asked for, then where the answer passes over most. Quotes the clause that is vaguest for its dimension,
 * or nothing where no clause is.
 */
export function askOpenQuestions(
  reading: Reading,
  drafts: readonly Draft[],
  ratings: Readonly<Record<Dimension, Rating>>,
  scores: Readonly<Record<Dimension, number>>,
  { facet, question }: Pick<JudgeInput, 'facet' | 'question'>,
): OpenQuestion[] {
  const required: readonly Dimension[] = facet === undefined ? [] : requiredDimensions[facet]
  const asked = findAsked(question ?? '')
  return dimensions
    .filter((dimension) => ratings[dimension] < specificRating)
    .map((dimension) => {
      const pressure = findPressure(reading, drafts, dimension)
      const need =
        (specificRating - scores[dimension]) * urgency[dimension] +
        (pressure?.vagueness ?? 0) +
        (asked.has(dimension) ? askedFor : 0)
      return { dimension, pressure, need, required: required.includes(dimension) }
    })
    .sort((a, b) => Number(b.required) - Number(a.required) || b.need - a.need)
    .map(({ dimension, pressure }) => ask(reading, dimension, pressure))
}

/**
 * What a missing point weighs in the order of questions. Few answers tell of people's feelings or of a lesson unless
 * they are asked to, so a gap there says less.
 */
const urgency: Readonly<Record<Dimension, number>> = {
  moment: 0.8,
  ownership: 1,
  decision: 1,
  tension: 0.8,
  people: 0.8,
  outcome: 1,
  learning: 0.25,
}

/** What the question itself asked for comes before a gap of about this many points elsewhere. */
const askedFor = 1

const askedBy: Readonly<Record<Dimension, ReturnType<typeof phraseSet>>> = {
  moment: phraseSet(
    'when did, when was, the moment, a moment, an example, one occasion, walk me through',
  ),
  ownership: phraseSet(
    'your role, your part, your own part, you personally, did you do, you do, who made, you led, you lead',
  ),
  decision: phraseSet(
    'choose, decide, decision, alternatives, options, prioritise, prioritize, priorities, trade off, choice',
  ),
  tension: phraseSet(
    'hard, difficult, disagree, disagreed, disagreement, conflict, push back, pushed back, risk, trouble, broke',
  ),
  people: phraseSet(
    'who, stakeholder, stakeholders, anyone, anybody, everybody, everyone, boss, team, customer, colleague',
  ),
  outcome: phraseSet(
    'result, outcome, turn out, turned out, how much, what happened, in the end, come of it, how did it go',
  ),
  learning: phraseSet(
    'learn, learned, learnt, lesson, teach, taught, take away, took away, differently, looking back, stays with you, take from, changed how, younger self, look back',
  ),
}

/** The dimensions that a question names in its own words. */
function findAsked(question: string): ReadonlySet<Dimension> {
  if (question === '') return new Set()
  const { tokens } = parseText(question)
  return new Set(
    dimensions.filter((dimension) => findPhrases(tokens, askedBy[dimension]).length > 0),
  )
}

function ask(reading: Reading, dimension: Dimension, pressure: Pressure | undefined): OpenQuestion {
  const { quoting, plain } = wordings[dimension]
  if (pressure === undefined)
    return { dimension, text: plain[hash(reading.text + dimension) % plain.length]! }
  const place = spanOf(reading, pressure.run.from, pressure.run.to)
  const words = reading.text.slice(place.start, place.end).replace(/\s+/g, ' ')
  return {
    dimension,
    text: quoting[hash(words + dimension) % quoting.length]!.replace('{}', () => words),
    place,
  }
}

/** FNV-1a over UTF-16 units: the same words always get the same wording. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193) >>> 0
  }
  return value
}
