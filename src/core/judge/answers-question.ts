import { spanOf } from '../text/parse-text.ts'
import type { Span } from '../text/span.ts'
import type { AnswerFacet } from './dimension.ts'
import { requiredDimensions } from './dimension.ts'
import { facetSigns } from './facet-signs.ts'
import { chanceOfFacet } from './facet-words.ts'
import type { FacetSign } from './facet-signs.ts'
import type { Finding, Judgment } from './judgment.ts'
import type { Reading } from './reading.ts'
import type { Draft } from './run-rules.ts'
import { findTakenUp } from './taken-up.ts'

/** How far an answer is about what its question asks, 0 to 1, and the words that show it. */
export interface AnswersQuestion {
  share: number
  places: Span[]
}

/** Below this share an answer tells something else; a wrong "does not answer" is worse than a missed one. */
export const answersShare = 0.5

/** An answer worth less than this by its words alone tells nothing plainly, so nothing else either. */
const leastTold = 2
/** What an answer must show of another question before it is said to answer that one. */
const plainlyOther = 1
/**
 * With so much of all chance by its words an answer may be about what was asked, though no sign of it stands there; see
 * docs/decisions/0038.
 */
export const leastChance = 0.06
/** Signs of these stand in any account, or are held against the answer already. */
const otherFacets = ['disagreement', 'near-failure', 'lesson', 'handoff', 'anchor'] as const

/** Whether an answer is about what it was asked. */
export interface QuestionReading {
  /** Null where little is told at all, and where neither the asked nor another question is plainly answered. */
  answersQuestion: AnswersQuestion | null
  /** True where nothing shows that what was asked is answered, whether or not something else is. */
  isOpen: boolean
}

/**
 * Reads off the clauses whether the answer is about what its facet and its question's own words ask; `told`: what it is
 * worth by its words alone, 1 to 5.
 */
export function readAnswersQuestion(
  reading: Reading,
  drafts: readonly Draft[],
  facet: AnswerFacet,
  told: number,
  question: string | undefined,
): QuestionReading {
  const signs = [
    ...facetSigns[facet](reading, drafts),
    ...(question === undefined ? [] : findTakenUp(reading, question)),
  ]
  const share = shareOf(signs)
  if (share < answersShare) {
    if (told < leastTold) return { answersQuestion: null, isOpen: false }
    const isOther = otherFacets.some(
      (other) => other !== facet && shareOf(facetSigns[other](reading, drafts)) >= plainlyOther,
    )
    if (!isOther || chanceOfFacet(reading, facet) >= leastChance)
      return { answersQuestion: null, isOpen: true }
  }
  const runs = signs.map((sign) => sign.run).sort((a, b) => a.from - b.from || b.to - a.to)
  const places = runs.map((run) => spanOf(reading, run.from, run.to))
  return { answersQuestion: { share, places }, isOpen: share < answersShare }
}

function shareOf(signs: readonly FacetSign[]): number {
  return Math.min(
    1,
    signs.reduce((sum, { weight }) => sum + weight, 0),
  )
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
