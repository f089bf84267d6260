import { spanOf } from '../text/parse-text.ts'
import type { Span } from '../text/span.ts'
import type { AnswerFacet } from './dimension.ts'
import { requiredDimensions } from './dimension.ts'
import { facetSigns } from './facet-signs.ts'
import type { Finding, Judgment } from './judgment.ts'
import type { Reading } from './reading.ts'
import type { Draft } from './run-rules.ts'

/** How far an answer is about what its question asks, 0 to 1, and the words that show it. */
export interface AnswersQuestion {
  share: number
  places: Span[]
}

/** Below this share an answer tells something else; a wrong "does not answer" is worse than a missed one. */
export const answersShare = 0.5

/** An answer worth less than this by its words alone tells nothing plainly, so nothing else either. */
const leastTold = 2
/**
 * Reads off the clauses whether the answer is about what its facet asks; `told`: what it is worth by its words alone, 1
 * to 5. Null where little is told at all: such an answer is vague, and what it is about cannot be said.
 */
export function readAnswersQuestion(
  reading: Reading,
  drafts: readonly Draft[],
  facet: AnswerFacet,
  told: number,
): AnswersQuestion | null {
  const signs = facetSigns[facet](reading, drafts)
  const share = Math.min(
    1,
    signs.reduce((sum, { weight }) => sum + weight, 0),
  )
  if (share < answersShare && told < leastTold) return null
  const runs = signs.map((sign) => sign.run).sort((a, b) => a.from - b.from || b.to - a.to)
  return { share, places: runs.map((run) => spanOf(reading, run.from, run.to)) }
}

/** True where an answer tells something else than its question asks; false where that was not measured. */
export function isOtherQuestion({ answersQuestion }: Pick<Judgment, 'answersQuestion'>): boolean {
  return answersQuestion !== null && answersQuestion.share < answersShare
}

/** The finding that says what the question asks for and the answer does not come to. */
export function findOtherQuestion(facet: AnswerFacet): Finding {
  return {
    ruleId: 'other-question',
    dimension: requiredDimensions[facet][0],
    credit: 'costs',
    reason: missing[facet],
  }
}

const missing: Readonly<Record<AnswerFacet, string>> = {
  disagreement:
    'The question is about a disagreement; these words do not set two positions against each other.',
  'near-failure':
    'The question is about a near-failure; these words name no point at which it could have failed.',
  stakeholder:
    'The question is about a stakeholder; these words show nobody whose agreement or help you needed.',
  lesson: 'The question asks for a lesson; these words do not say what you see or do differently.',
  handoff: 'The question is about a handoff; these words show nobody who takes it over from you.',
  feedback: 'The question is about feedback; these words show nobody told about how they work.',
  anchor:
    'The question asks for something of yours; these words show nothing that you set out to do.',
}
