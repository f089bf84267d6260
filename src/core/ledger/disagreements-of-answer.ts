import { sameClaim } from './claim.ts'
import type { ComparedStory, ComparedTelling, ReadTelling } from './compare-story.ts'
import { findDisagreements, type DisagreementSide } from './disagreements.ts'
import type { Fact, FactKind } from './facts/fact.ts'
import { isSameMatter, leastShared } from './matter.ts'
import type { SettledSide, Settlement } from './settlement.ts'
import { isOwnText, keyOfSource } from './story-tellings.ts'
import { makeWording, type Wording } from './wording.ts'

/** What an answer says against what was said, or settled, before it. */
export interface AnswerDisagreement {
  kind: FactKind
  /** The answer's own words. */
  here: Wording
  before:
    | { kind: 'said'; wording: Wording }
    /** `settledAt` in milliseconds since 1970. */
    | { kind: 'settled'; quote: string; settledAt: number }
}

/** Told after an answer at most. */
const mostTold = 2

/**
 * What is worth telling the person right after an answer: first where it says again what they have called wrong since,
 * then where it contradicts what they said before. Not what they settled as two different things, nor an earlier slip
 * that this answer does not repeat. `key` names the answer or the telling (see `keyOfSource`); empty for one that is not
 * among the story's tellings.
 */
export function disagreementsOfAnswer(
  story: ComparedStory,
  settlements: readonly Settlement[],
  key: string,
): AnswerDisagreement[] {
  const answer = story.tellings.find(({ telling: { source } }) => keyOfSource(source) === key)
  if (answer === undefined) return []
  return [
    ...findRepeatedErrors(answer, settlements, story.common),
    ...findOpen(story, settlements, answer, key),
  ].slice(0, mostTold)
}

function findRepeatedErrors(
  { telling, told }: ReadTelling,
  settlements: readonly Settlement[],
  common: ReadonlySet<string>,
): AnswerDisagreement[] {
  const stances = told.stances.map(({ fact }) => fact)
  const facts: readonly Fact[] = [...told.facts, ...told.acts, ...told.doers, ...stances]
  const findSaid = ({ claim }: SettledSide) =>
    facts.find((fact) => {
      const least = Math.min(1, leastShared(claim.kind))
      return sameClaim(fact, claim) && isSameMatter(fact, claim, least, common)
    })
  return settlements.flatMap(({ ruling, sides, settledAt }): AnswerDisagreement[] => {
    if (ruling === 'both' || settledAt >= telling.at) return []
    const [right, wrong] = ruling === 'first' ? sides : [sides[1], sides[0]]
    const said = findSaid(wrong)
    if (said === undefined || findSaid(right) !== undefined) return []
    const before = { kind: 'settled', quote: right.quote, settledAt } as const
    return [{ kind: said.kind, here: makeWording(telling, said), before }]
  })
}

function findOpen(
  story: ComparedStory,
  settlements: readonly Settlement[],
  { telling, contradictions }: ComparedTelling,
  key: string,
): AnswerDisagreement[] {
  if (contradictions.length === 0) return []
  return findDisagreements(story, settlements).flatMap(({ kind, sides, settlement }) => {
    if (settlement !== null) return []
    for (const [mine, other] of [sides, [sides[1], sides[0]]] as const) {
      const here = mine.wordings.find(({ source }) => keyOfSource(source) === key)
      const wording = wordingBefore(other, telling.at)
      if (here === undefined || wording === undefined) continue
      if (isWritten(mine) && !isWritten(other)) continue
      return [{ kind, here, before: { kind: 'said', wording } as const }]
    }
    return []
  })
}

/** True where the story's own text says it. */
function isWritten({ wordings }: DisagreementSide): boolean {
  return wordings.some(({ source }) => isOwnText(source))
}

/** The story's own words, or else those of the last answer before. */
function wordingBefore({ wordings }: DisagreementSide, at: number): Wording | undefined {
  return (
    wordings.find(({ source }) => isOwnText(source)) ??
    wordings.findLast((wording) => wording.at < at)
  )
}
