import { z } from 'zod'
import { readJsonLine, type UnreadLine } from '../json-line.ts'
import { AnswerFacet, type Dimension } from '../judge/dimension.ts'
import type { Facet } from '../story/story.ts'
import type { PlannedFollowUp } from './follow-up.ts'
import { planFollowUps } from './plan-follow-ups.ts'

/** One answer to press on. */
export const FollowUpLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  answer: z.string(),
  facet: AnswerFacet.nullish(),
})
export type FollowUpLine = z.infer<typeof FollowUpLine>

/** What a panelist would ask next, best first; `quote` stands in the answer as it is, or is empty. */
export interface PlannedLine {
  id: string | number
  followUps: (Pick<PlannedFollowUp, 'dimension' | 'quote' | 'text' | 'why'> & { facet: Facet })[]
}

export type FollowUpLineResult = { kind: 'planned'; value: PlannedLine } | UnreadLine

/** The card nearest to a question that asks for none. */
const nearestCard: Readonly<Record<Dimension, Facet>> = {
  moment: 'near-failure',
  ownership: 'near-failure',
  decision: 'disagreement',
  tension: 'disagreement',
  people: 'stakeholder',
  outcome: 'handoff',
  learning: 'lesson',
}

/** The command line has no round whose seed it could take: the same line always gives the same questions. */
const lineSeed = 1

/** Plans the follow-ups on one line of JSON. `line` is its number, from 1, for messages. Never throws. */
export function planLine(json: string, line: number): FollowUpLineResult {
  const read = readJsonLine(FollowUpLine, json, line)
  if (read.kind !== 'read') return read
  const { id, question, answer, facet } = read.value
  const planned = planFollowUps({
    question,
    answer,
    seed: lineSeed,
    ...(facet == null ? {} : { facet }),
  })
  const followUps = planned.map(({ dimension, facet: card, quote, text, why }) => ({
    dimension,
    facet: card ?? nearestCard[dimension],
    quote,
    text,
    why,
  }))
  return { kind: 'planned', value: { id, followUps } }
}
