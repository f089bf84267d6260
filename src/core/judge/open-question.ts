import type { Span } from '../text/span.ts'
import { spanOf } from '../text/parse-text.ts'
import type { AnswerFacet, Dimension, Rating } from './dimension.ts'
import { dimensions, requiredDimensions, specificRating } from './dimension.ts'
import type { Finding, OpenQuestion } from './judgment.ts'
import { happened } from './reading.ts'
import type { Reading } from './reading.ts'
import { clauseRun } from './rule.ts'

/** Questions that press on quoted words, and those for an answer with nothing to quote. None suggests an answer. */
const wordings: Readonly<
  Record<Dimension, { quoting: readonly string[]; plain: readonly string[] }>
> = {
  moment: {
    quoting: [
      'You said "{}". Which day was that, and where were you?',
      '"{}": take me to one moment of it. What did you see first?',
      'When you say "{}", when exactly do you mean?',
    ],
    plain: [
      'Which one moment do you have in mind? When was it, and where were you?',
      'Take one day of this. Which one?',
    ],
  },
  ownership: {
    quoting: [
      'You said "{}". Who was it that did that, and what was your own part?',
      '"{}": what did you yourself do at that point?',
      'Whose call was it when you say "{}"?',
    ],
    plain: ['What in this did you do yourself?', 'Where in this did something hang on you?'],
  },
  decision: {
    quoting: [
      'You said "{}". What else could have been done, and what spoke against it?',
      '"{}": what exactly was chosen there, and over what?',
      'What made you settle on that when you say "{}"?',
    ],
    plain: [
      'What did you have to choose between?',
      'Which choice did you make here, and what did you turn down?',
    ],
  },
  tension: {
    quoting: [
      'You said "{}". What made that hard?',
      '"{}": who or what stood against it?',
      'What could have gone wrong at the point where you say "{}"?',
    ],
    plain: ['What stood in the way?', 'Who saw it differently, and why?'],
  },
  people: {
    quoting: [
      'You said "{}". Who was that, and what did they want?',
      '"{}": which person do you think of, and where did they stand?',
      'What changed the mind of whoever you mean by "{}"?',
    ],
    plain: [
      'Who else was in this, and what did they want?',
      'Name one person who mattered here. What was at stake for them?',
    ],
  },
  outcome: {
    quoting: [
      'You said "{}". How could somebody else check that?',
      '"{}": what was different afterwards, and how did you know?',
      'What came of it, after "{}"?',
    ],
    plain: ['What came of it in the end?', 'How did you know how it had ended?'],
  },
  learning: {
    quoting: [
      'You said "{}". What do you do differently since?',
      '"{}": when did you last act on that?',
      'What did you change in how you work after "{}"?',
    ],
    plain: [
      'What do you do differently since then?',
      'When did this last change something that you did?',
    ],
  },
}

/** Longest phrase pressed on, in tokens. */
const longestPhrase = 12

/**
 * One question for each dimension rated below 4: those the facet requires first, the weakest first among them.
 * Presses on the words that cost most, else on the thinnest evidence, else on where the evidence should stand.
 */
export function askOpenQuestions(
  reading: Reading,
  findings: readonly Finding[],
  ratings: Readonly<Record<Dimension, Rating>>,
  scores: Readonly<Record<Dimension, number>>,
  facet: AnswerFacet | undefined,
): OpenQuestion[] {
  const required: readonly Dimension[] = facet === undefined ? [] : requiredDimensions[facet]
  return dimensions
    .filter((dimension) => ratings[dimension] < specificRating)
    .sort(
      (a, b) =>
        Number(required.includes(b)) - Number(required.includes(a)) ||
        scores[a] - scores[b] ||
        dimensions.indexOf(a) - dimensions.indexOf(b),
    )
    .map((dimension) => ask(reading, findings, dimension))
}

function ask(reading: Reading, findings: readonly Finding[], dimension: Dimension): OpenQuestion {
  const place = placeToPress(reading, findings, dimension)
  const { quoting, plain } = wordings[dimension]
  if (place === undefined)
    return { dimension, text: plain[hash(reading.text + dimension) % plain.length]! }
  const words = reading.text.slice(place.start, place.end).replace(/\s+/g, ' ')
  return {
    dimension,
    text: quoting[hash(words + dimension) % quoting.length]!.replace('{}', () => words),
    place,
  }
}

/** Talk that costs every dimension alike says little about this one. */
const unspecific = new Set(['habit-talk', 'would-talk', 'present-talk', 'empty-talk'])

function placeToPress(
  reading: Reading,
  findings: readonly Finding[],
  dimension: Dimension,
): Span | undefined {
  const mine = findings.filter(
    (finding) => finding.dimension === dimension && finding.place !== undefined,
  )
  const costing = mine.filter((finding) => finding.credit === 'costs')
  return (
    longest(
      reading,
      costing.filter((finding) => !unspecific.has(finding.ruleId)),
    ) ??
    likelyPlace(reading, dimension) ??
    longest(
      reading,
      mine.filter((finding) => finding.credit === 'earns'),
    ) ??
    longest(reading, costing)
  )
}

/** A word or two say little when they are quoted alone: then the clause around them is quoted. */
const fewestQuotedWords = 3

function longest(reading: Reading, findings: readonly Finding[]): Span | undefined {
  let best: Span | undefined
  for (const { place } of findings) {
    if (
      place !== undefined &&
      (best === undefined || place.end - place.start > best.end - best.start)
    )
      best = place
  }
  if (
    best === undefined ||
    reading.text.slice(best.start, best.end).split(/\s+/).length >= fewestQuotedWords
  )
    return best
  return clauseAround(reading, best) ?? best
}

function clauseAround(reading: Reading, place: Span): Span | undefined {
  for (const clause of reading.clauses) {
    const span = spanOf(
      reading,
      clause.subjectFrom,
      Math.min(clause.to, clause.subjectFrom + longestPhrase),
    )
    if (span.start <= place.start && place.end <= span.end) return span
  }
  return undefined
}

/** Where the evidence for a dimension would stand: the team's act for ownership, the last thing told for the outcome. */
function likelyPlace(reading: Reading, dimension: Dimension): Span | undefined {
  const told = reading.clauses.filter(
    (clause) => happened(clause) && !clause.reported && clause.verb !== 'be',
  )
  const chosen =
    dimension === 'ownership' || dimension === 'decision'
      ? told.find(
          (clause) =>
            clause.actor === 'we' || clause.actor === 'group' || clause.actor === 'nobody',
        )
      : dimension === 'outcome' || dimension === 'learning'
        ? told.at(-1)
        : dimension === 'people'
          ? told.find(
              (clause) =>
                clause.actor === 'person' || clause.actor === 'group' || clause.actor === 'other',
            )
          : told[0]
  if (chosen === undefined) return undefined
  const run = clauseRun(chosen)
  return spanOf(reading, run.from, Math.min(run.to, run.from + longestPhrase))
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
