import {
  chooseWording,
  fillWording,
  findTold,
  hashWords,
} from '../judge/questions/choose-wording.ts'
import type { AnswerFacet, Dimension } from '../judge/dimension.ts'
import { dimensions, specificRating } from '../judge/dimension.ts'
import { judgeClosely } from '../judge/judge.ts'
import { fitOf } from '../judge/questions/wording-fit.ts'
import { fittedPress } from '../judge/questions/press-need.ts'
import type { PressWeights } from '../judge/questions/press-need.ts'
import { rankGaps } from '../judge/questions/open-question.ts'
import type { Gap } from '../judge/questions/open-question.ts'
import type { Reading } from '../judge/reading.ts'
import type { Facet } from '../story/story.ts'
import { spanOf } from '../text/parse-text.ts'
import { overlap, type Span } from '../text/span.ts'
import { cardOfWording } from './card-of-wording.ts'
import type { AskedFollowUp, PlannedFollowUp } from './follow-up.ts'
import { findForgotten } from './forgot.ts'
import { readSaid } from './read-said.ts'

/** An answer and what was asked before it. */
export interface FollowUpInput {
  question: string
  answer: string
  /** What the question asked about in so many words. */
  facet?: AnswerFacet
  headline?: string
  telling?: string
  /** What else was told of the same work and holds, in any order; what it proves counts as answered. */
  said?: readonly string[]
  /** Follow-ups of earlier rounds, oldest first. Their quotations come again where the answer has no other. */
  askedBefore?: readonly AskedFollowUp[]
  /** Follow-ups of this round, oldest first. */
  asked?: readonly AskedFollowUp[]
  /** Chooses among wordings that fit equally well; an integer. */
  seed: number
}

/**
 * What a panelist asks next, best first: what the answer needs most and can be asked in words that fit. One question
 * for each dimension, none in words used before while others are left. What the answer proves comes last. An answer to
 * one of `asked` is pressed on the same point first; a point that was asked on this answer comes after those that were
 * not, and other words are quoted for it. Pure, and never throws.
 */
export function planFollowUps(
  input: FollowUpInput,
  weights: PressWeights = fittedPress,
): PlannedFollowUp[] {
  const { question, answer, facet, headline, telling, said = [], seed } = input
  const { asked: askedHere = [], askedBefore = [] } = input
  const asked = [...askedBefore, ...askedHere]
  const { judgment, reading, noAccount } = judgeClosely({
    text: answer,
    question,
    ...(facet === undefined ? {} : { facet }),
    ...(headline === undefined ? {} : { headline }),
    ...(telling === undefined ? {} : { telling }),
  })
  const elsewhere = said.map(readSaid)
  const proved = (dimension: Dimension): number =>
    Math.max(1, ...elsewhere.map(({ scores }) => scores[dimension]))
  const newest = asked.at(-1)
  const before = asked.findLast(({ text }) => text === question)
  const rank = (all: readonly AskedFollowUp[]) => {
    const quoted = all
      .slice(-remembered)
      .filter(({ quote }) => quote !== '' && answer.includes(quote))
    const places = quoted.map(({ quote }) => placeOf(answer, quote))
    return {
      quoted,
      places,
      gaps: rankGaps(reading, judgment.scores, question, places, dimensions, weights),
    }
  }
  const first = rank(asked)
  const hasRun = first.gaps.some(({ run }) => run !== undefined)
  const { quoted: quotedHere, places: taken, gaps: ranked } = hasRun ? first : rank(askedHere)
  const needOf = (gap: Gap): number =>
    gap.need +
    (gap.dimension === before?.dimension && judgment.scores[gap.dimension] < specificRating
      ? samePoint
      : 0) -
    (proved(gap.dimension) >= answeredFrom ? answeredElsewhere : 0) -
    (quotedHere.some(({ dimension }) => dimension === gap.dimension) ? askedOnIt : 0) -
    (before === undefined && newest?.dimension === gap.dimension
      ? newest.quote === ''
        ? askedOnIt
        : askedLast
      : 0)
  const gaps = ranked.map((gap) => ({ ...gap, need: needOf(gap) })).sort((a, b) => b.need - a.need)

  const forgotten = findForgotten(answer, judgment.overall)
  const unquotable = holdsNoWords(reading) || nothingToQuote.has(noAccount ?? '')
  const told = new Set([
    ...findTold(judgment.findings),
    ...elsewhere.flatMap((one) => [...one.told]),
  ])
  const used = asked.flatMap(({ wordingId }) => (wordingId === undefined ? [] : [wordingId]))
  const planned: { followUp: PlannedFollowUp; worth: number }[] = []
  for (const [index, gap] of gaps.entries()) {
    const forgot = index === 0 && forgotten !== undefined
    const place = forgot ? forgotten : unquotable ? undefined : placeOfGap(reading, gap)
    const quote = place === undefined ? '' : answer.slice(place.start, place.end)
    const canQuote = quote !== '' && !(forgot && taken.some((one) => overlap(one, forgotten)))
    const wording = chooseWording({
      dimension: gap.dimension,
      kind: `${forgot ? 'forgot-' : ''}${canQuote ? 'quoting' : 'plain'}`,
      facet,
      told,
      phrase: canQuote && !forgot ? gap.phrase : undefined,
      used: [...used, ...planned.map(({ followUp }) => followUp.wordingId)],
      seed: seed ^ hashWords(gap.dimension + quote),
    })
    const followUp: PlannedFollowUp = {
      dimension: gap.dimension,
      facet: toCard(facet) ?? cardOfWording(wording),
      quote: canQuote ? quote : '',
      text: canQuote ? fillWording(wording, quote, gap.phrase?.calledNext) : wording.text,
      place: canQuote && place !== undefined ? place : nowhere,
      wordingId: wording.id,
      why: gap.why(),
      answered: Math.max(judgment.scores[gap.dimension], proved(gap.dimension)) >= answeredFrom,
    }
    const fit = canQuote ? fitOf(wording.id) : fitUnquoted
    // Somebody who does not remember is met with that first.
    planned.push({ followUp, worth: forgot ? Infinity : gap.need + fit })
  }
  // What is told and stands on no words comes last, and before it where every wording of a dimension was used.
  const lastness = ({ wordingId, answered, quote }: PlannedFollowUp): number =>
    answered && quote === '' ? 2 : Number(used.includes(wordingId))
  return planned
    .toSorted(
      (one, other) => lastness(one.followUp) - lastness(other.followUp) || other.worth - one.worth,
    )
    .map(({ followUp }) => followUp)
}

/** A thin answer to a follow-up is pressed on its own point, unless another is missing altogether. */
const samePoint = 0.8
/** Questions that quote nothing were all marked down. Logarithm of odds against the usual wording. */
const fitUnquoted = -1
/** From this score on, a question about a dimension is answered. */
const answeredFrom = 3.5
const answeredElsewhere = 4
/** Two questions in a row on one dimension sound like the same one, but where an answer is pressed on. */
const askedLast = 1.2
/** What was pressed on in this answer comes again only after what was not. */
const askedOnIt = 12
/** So many questions back, a point of the same answer may be taken up again, in other words. */
const remembered = 8

/** Answers of these kinds hold no words worth saying again. */
const nothingToQuote: ReadonlySet<string> = new Set(['no-sentences', 'question-only', 'repetition'])

/** Share of words that no English lexicon holds from which on they are no words. */
const unknownShare = 0.5

function holdsNoWords({ tokens }: Reading): boolean {
  return tokens.filter(({ unknown }) => unknown).length >= unknownShare * tokens.length
}

const nowhere: Span = { start: 0, end: 0 }

function placeOfGap(reading: Reading, { run }: Gap): Span | undefined {
  return run === undefined ? undefined : spanOf(reading, run.from, run.to)
}

function placeOf(answer: string, quote: string): Span {
  const start = answer.indexOf(quote)
  return { start, end: start + quote.length }
}

/** What the question asked about in so many words, where that is one of the five cards. */
const toCard = (facet: AnswerFacet | undefined): Facet | undefined =>
  facet === 'feedback' || facet === 'anchor' ? undefined : facet
