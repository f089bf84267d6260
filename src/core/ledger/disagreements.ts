import { keyOfClaim, claimOf, sameClaim, sharesMatter, type Claim } from './claim.ts'
import type { ComparedStory } from './compare-story.ts'
import { factKinds, type Fact, type FactKind } from './facts/fact.ts'
import type { Settlement } from './settlement.ts'
import { keyOfSource } from './story-tellings.ts'
import { makeWording, type Wording } from './wording.ts'

/** What is claimed on one side of a disagreement, and everywhere it was said, in the order of the tellings. */
export interface DisagreementSide {
  claim: Claim
  wordings: Wording[]
}

/** Two claims of one story that cannot both be so. */
export interface Disagreement {
  /** Made of what the two sides claim, not of their words: a rewording leaves it as it is. */
  id: string
  kind: FactKind
  /** In the order in which they were said or, once settled, in the settlement's order. */
  sides: [DisagreementSide, DisagreementSide]
  settlement: Settlement | null
}

/**
 * Where the tellings of a story disagree: each disagreement once, however many tellings take either side. Those that
 * the person has settled carry their settlement; what was settled as wrong gives no further disagreement.
 */
export function findDisagreements(
  { tellings }: ComparedStory,
  settlements: readonly Settlement[],
): Disagreement[] {
  const found: Disagreement[] = []
  for (const { telling, contradictions } of tellings)
    for (const { earlier, contradiction } of contradictions) {
      const [before, now] = contradiction.facts
      const sides = takePlace(found, contradiction.kind, before, now)
      addWording(sides[0], makeWording(earlier.telling, before))
      addWording(sides[1], makeWording(telling, now))
    }
  return found
    .map((one) => settle(one, settlements))
    .filter((one) => one.settlement !== null || !isAboutRefuted(one, settlements))
    .toSorted((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind))
}

/** The sides of the disagreement that two facts belong to, that of the first fact first. */
function takePlace(
  found: Disagreement[],
  kind: FactKind,
  before: Fact,
  now: Fact,
): [DisagreementSide, DisagreementSide] {
  for (const { sides } of found) {
    const [one, other] = sides
    if (sameClaim(one.claim, before) && sameClaim(other.claim, now)) return [one, other]
    if (sameClaim(other.claim, before) && sameClaim(one.claim, now)) return [other, one]
  }
  const sides: Disagreement['sides'] = [
    { claim: claimOf(before), wordings: [] },
    { claim: claimOf(now), wordings: [] },
  ]
  found.push({ id: `${keyOfClaim(before)} / ${keyOfClaim(now)}`, kind, sides, settlement: null })
  return sides
}

function addWording(side: DisagreementSide, wording: Wording): void {
  const isKnown = side.wordings.some(
    (known) =>
      known.place.start === wording.place.start &&
      keyOfSource(known.source) === keyOfSource(wording.source),
  )
  if (!isKnown) side.wordings.push(wording)
}

/** The disagreement with its settlement, where it has one. */
function settle(disagreement: Disagreement, settlements: readonly Settlement[]): Disagreement {
  const [one, other] = disagreement.sides
  for (const settlement of settlements) {
    const [first, second] = settlement.sides.map((side) => side.claim) as [Claim, Claim]
    const isStraight = sameClaim(one.claim, first) && sameClaim(other.claim, second)
    if (!isStraight && !(sameClaim(one.claim, second) && sameClaim(other.claim, first))) continue
    const sides: Disagreement['sides'] = isStraight ? [one, other] : [other, one]
    return { ...disagreement, id: settlement.id, sides, settlement }
  }
  return disagreement
}

/** True where one side is what the person has called wrong before: then only what they called right counts. */
function isAboutRefuted({ sides }: Disagreement, settlements: readonly Settlement[]): boolean {
  return settlements.some(({ ruling, sides: [first, second] }) => {
    if (ruling === 'both') return false
    const wrong = (ruling === 'first' ? second : first).claim
    return sides.some(({ claim }) => sameClaim(claim, wrong) && sharesMatter(claim, wrong))
  })
}
