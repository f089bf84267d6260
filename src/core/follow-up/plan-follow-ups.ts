import { judgeAnswer } from '../judge/judge.ts'
import type { AnswerFacet, Dimension } from '../judge/dimension.ts'
import { readAnswer } from '../judge/reading.ts'
import { parseText } from '../text/parse-text.ts'
import { rankGaps, ask } from '../judge/open-question.ts'
import type { Facet } from '../story/story.ts'
import type { AskedFollowUp, FollowUp } from './follow-up.ts'

/** An answer and what was asked before it. */
export interface FollowUpInput {
  question: string
  answer: string
  facet?: AnswerFacet
  headline?: string
  telling?: string
  /** Follow-ups of this round and of earlier ones, oldest first. */
  asked?: readonly AskedFollowUp[]
  /** Chooses among wordings that fit equally well; an integer. */
  seed: number
}

/**
 * What a panelist asks next, best first: at most one question a dimension, none of them asked before. Pure, and
 * never throws.
 */
export function planFollowUps(input: FollowUpInput): FollowUp[] {
  const { question, answer, facet, headline, telling, asked = [] } = input
  const judgment = judgeAnswer({
    text: answer,
    question,
    ...(facet === undefined ? {} : { facet }),
    ...(headline === undefined ? {} : { headline }),
    ...(telling === undefined ? {} : { telling }),
  })
  const known = new Set(asked.map(({ text }) => text))
  const reading = readAnswer(parseText(answer))
  return rankGaps(reading, judgment.scores, question)
    .map(({ dimension, run }) => ask(reading, dimension, run))
    .filter(({ text }) => !known.has(text))
    .map(({ dimension, text, place = { start: 0, end: 0 } }) => {
      const quote = answer.slice(place.start, place.end)
      const wordingId = `${dimension}: ${quote === '' ? text : text.replace(quote, '{}')}`
      return { dimension, facet: facetFor(dimension, facet), quote, text, place, wordingId }
    })
}

/** The card that a question on a dimension belongs to, where the answer's own facet is no card. */
const cardByDimension: Readonly<Record<Dimension, Facet>> = {
  moment: 'near-failure',
  ownership: 'near-failure',
  decision: 'disagreement',
  tension: 'disagreement',
  people: 'stakeholder',
  outcome: 'handoff',
  learning: 'lesson',
}

function facetFor(dimension: Dimension, facet: AnswerFacet | undefined): Facet {
  return facet === undefined || facet === 'feedback' || facet === 'anchor'
    ? cardByDimension[dimension]
    : facet
}
