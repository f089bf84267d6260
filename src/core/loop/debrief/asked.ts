import {
  answerFacets,
  requiredDimensions,
  type AnswerFacet,
  type Dimension,
} from '../../judge/dimension.ts'
import type { Level } from '../../round/level.ts'
import { levelRules } from '../../round/review/verdict-rules.ts'
import { dimensionMeanings } from '../../words/names.ts'
import { facetSigns, type FacetSign } from './asked-lexicon.ts'
import type { AskedPrompt, DrillInStood } from '../loop.ts'

/** What must be said for a facet at least: one fair sign, or two that lean the same way. */
const leastSaid = 2
/** How much more than for the next; where that one has a sure sign, a leaning does not decide between the two. */
const leastLead = 1
const leadOverSure = 2
const sure = 3

/** What a drill-in asks after, by what its words name; null where they do not say, or say two things alike. */
export function guessFacet(question: string): AnswerFacet | null {
  const plain = question.replaceAll(/[‘’]/g, "'").toLowerCase()
  const said = answerFacets
    .map((facet) => ({ facet, weight: weigh(plain, facetSigns[facet] ?? []) }))
    .toSorted((one, other) => other.weight - one.weight)
  const [first, second] = said
  if (first === undefined || first.weight < leastSaid) return null
  const other = second?.weight ?? 0
  const lead = other >= sure ? leadOverSure : leastLead
  return first.weight - other < lead ? null : first.facet
}

const weigh = (plain: string, signs: readonly FacetSign[]): number =>
  signs.reduce((sum, { weight, pattern }) => sum + (pattern.test(plain) ? weight : 0), 0)

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
    // The rules speak of a candidate to a panel; here the candidate reads them.
    .map(({ what }) => what.replaceAll(/\bthey\b/g, 'you'))
  const first = `${shown.slice(0, -1).join('; ')}; and ${shown.at(-1) ?? ''}`
  const beyond = needs.length === 0 ? '' : `; for this level also ${needs.join('; and ')}`
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${beyond}.`
}
