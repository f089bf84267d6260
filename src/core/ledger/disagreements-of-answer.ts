import type { Disagreement, DisagreementSide } from './disagreements.ts'
import type { FactKind } from './fact.ts'
import type { Wording } from './wording.ts'

/** What an answer says against what was said before it. */
export interface AnswerDisagreement {
  kind: FactKind
  /** The answer's own words. */
  here: Wording
  /** The words that they disagree with: the story's own before those of an earlier answer. */
  before: Wording
  /** When the person settled on the words before, in milliseconds since 1970; null where it is open. */
  settledAt: number | null
}

/** Told after an answer at most. */
const mostTold = 2

/**
 * What is worth telling the person right after an answer: where it says again what they have called wrong, and where
 * it opens or keeps open a disagreement. Not what they have settled as two different things, nor an earlier slip that
 * this answer does not repeat.
 */
export function disagreementsOfAnswer(
  disagreements: readonly Disagreement[],
  answer: { id: string; answeredAt: number },
): AnswerDisagreement[] {
  const told = disagreements.flatMap(
    (one) => readSide(one, answer, 0) ?? readSide(one, answer, 1) ?? [],
  )
  return told
    .toSorted((a, b) => Number(a.settledAt === null) - Number(b.settledAt === null))
    .slice(0, mostTold)
}

/** What the answer says on the side `own` of a disagreement, or undefined where there is nothing to tell of it. */
function readSide(
  { kind, sides, settlement }: Disagreement,
  answer: { id: string; answeredAt: number },
  own: 0 | 1,
): AnswerDisagreement | undefined {
  const [mine, other] = [sides[own], sides[own === 0 ? 1 : 0]]
  const here = mine.wordings.find(
    ({ source }) => source.kind === 'attempt' && source.attemptId === answer.id,
  )
  const before = wordingBefore(other, answer.answeredAt)
  if (here === undefined || before === undefined) return undefined
  if (settlement === null)
    return isOwnStory(mine) && !isOwnStory(other)
      ? undefined
      : { kind, here, before, settledAt: null }
  const isWrong = settlement.ruling === (own === 0 ? 'second' : 'first')
  return isWrong && answer.answeredAt > settlement.settledAt
    ? { kind, here, before, settledAt: settlement.settledAt }
    : undefined
}

/** True where the story's own text says it. */
function isOwnStory({ wordings }: DisagreementSide): boolean {
  return wordings.some(({ source }) => source.kind !== 'attempt')
}

function wordingBefore({ wordings }: DisagreementSide, at: number): Wording | undefined {
  return (
    wordings.find(({ source }) => source.kind !== 'attempt') ??
    wordings.findLast((wording) => wording.at < at)
  )
}
