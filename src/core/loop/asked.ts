import { findAskedFor } from '../judge/asked-for.ts'
import { requiredDimensions, type AnswerFacet, type Dimension } from '../judge/dimension.ts'
import type { Level } from '../round/level.ts'
import { levelRules } from '../round/verdict-rules.ts'
import { dimensionMeanings } from '../words/names.ts'
import { facetSigns } from './asked-lexicon.ts'
import type { AskedPrompt, DrillInStood } from './loop.ts'

/** What a drill-in asks after, by what its words name; null where they do not say. */
export function guessFacet(question: string): AnswerFacet | null {
  const plain = question.replaceAll(/[‘’]/g, "'").toLowerCase()
  const named = facetSigns.find(({ signs }) => signs.some((sign) => sign.test(plain)))
  if (named !== undefined) return named.facet
  // What only one kind of card has to show says which it is.
  const asked = findAskedFor(question)
  return facetByDimension.find(([dimension]) => asked.has(dimension))?.[1] ?? null
}

/** The card that a question about one dimension belongs to, the surest sign first. */
const facetByDimension: readonly (readonly [Dimension, AnswerFacet])[] = [
  ['learning', 'lesson'],
  ['tension', 'disagreement'],
  ['people', 'stakeholder'],
  ['decision', 'disagreement'],
  ['ownership', 'near-failure'],
  ['outcome', 'handoff'],
]

/** One line of the table after a round: a drill-in, what the level expects there, and how the answer stood. */
export interface DrillInRow {
  question: string
  facet: AnswerFacet | null
  storyId: string | null
  /** One sentence; empty where the facet is not known. */
  expected: string
  stood: DrillInStood | null
}

/** The drill-ins of a real round, in the order in which they were asked. */
export function tableDrillIns(asked: readonly AskedPrompt[], level: Level): DrillInRow[] {
  return asked.flatMap(({ storyId, drillIns }) =>
    drillIns.map(({ question, facet, stood }) => ({
      question,
      facet,
      storyId,
      expected: facet === null ? '' : sayExpected(facet, level),
      stood,
    })),
  )
}

/** What an answer to this facet must show, and what the level looks for beyond it, in one sentence. */
export function sayExpected(facet: AnswerFacet, level: Level): string {
  const required: readonly Dimension[] = requiredDimensions[facet]
  const shown = required.map((dimension) => dimensionMeanings[dimension])
  const needs = levelRules[level].needs
    .filter(({ dimension }) => required.includes(dimension) && dimension !== 'ownership')
    .map(({ what }) => what)
  const first = `${shown.slice(0, -1).join('; ')}; and ${shown.at(-1) ?? ''}`
  const beyond = needs.length === 0 ? '' : `; for this level also ${needs.join(' and ')}`
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${beyond}.`
}
