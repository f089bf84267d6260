import type { LoopDocument, LoopRound, Sureness, DrillInStood } from '../../../core/loop/loop.ts'
import type { Decision } from '../../../core/loop/packet/packet-rule.ts'
import type { AnswerFacet } from '../../../core/judge/dimension.ts'
import { facetNames } from '../../../core/words/names.ts'

export const decisionWords: Record<Decision, string> = {
  offer: 'Offer',
  rejected: 'Rejected',
  undecided: 'Undecided',
}

export const surenessWords: Record<Sureness, string> = {
  told: 'I was told',
  inferred: 'It follows from what was said',
  guessed: 'A guess',
}

export const stateWords: Record<LoopRound['state'], string> = {
  ahead: 'Ahead',
  behind: 'Over',
  cancelled: 'Cancelled',
}

export const stoodWords: Record<DrillInStood, string> = {
  strong: 'Strong',
  thin: 'Thin',
  missing: 'Missing',
}

export const answerFacetNames: Record<AnswerFacet, string> = {
  ...facetNames,
  anchor: 'The telling',
  feedback: 'Feedback',
}

/** What a loop is called: the company, with the role where there is one. */
export function nameOfLoop({ company, role }: Pick<LoopDocument, 'company' | 'role'>): string {
  const parts = [company.trim(), role.trim()].filter(Boolean)
  return parts.length === 0 ? 'A loop without a name' : parts.join(', ')
}

/** A day as a calendar says it: `Sat 14 March 2026`; `No day yet` without one. */
export function sayLoopDay(day: string | null): string {
  if (day === null) return 'No day yet'
  return new Date(`${day}T12:00`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}
