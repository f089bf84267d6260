import type { RoundReview } from '../../round/review/review.ts'
import type { PlanMock } from './plan.ts'

/** A round that is over, as it is kept. */
interface OverRound {
  storyId: string | null
  endedAt: number
  outcome: { review: Pick<RoundReview, 'ruling' | 'noVerdict' | 'drop' | 'facets'> }
}

const isRehearsal = ({ outcome }: OverRound): boolean => outcome.review.noVerdict === 'rehearsal'

/** How the drill-ins into the round's own story stood. */
const listFacets = ({ outcome }: OverRound, stood: 'thin' | 'held') =>
  outcome.review.facets
    .filter(
      ({ story, thin, inPart }) => story === 0 && (stood === 'thin' ? thin : !thin && !inPart),
    )
    .map(({ facet }) => facet)

/**
 * The newest `count` mock rounds, newest first, out of `over`, which is in that order too. Questions that were rehearsed
 * are no round: where one held, it holds in the last round of that story.
 */
export function readMocks(over: readonly OverRound[], count: number): PlanMock[] {
  const rehearsals = over.filter(isRehearsal)
  return over
    .filter((round) => !isRehearsal(round))
    .slice(0, count)
    .map((round): PlanMock => {
      const mended = rehearsals
        .filter(({ storyId, endedAt }) => storyId === round.storyId && endedAt > round.endedAt)
        .flatMap((rehearsal) => listFacets(rehearsal, 'held'))
      const { ruling, drop } = round.outcome.review
      return {
        at: round.endedAt,
        storyId: round.storyId,
        verdict: ruling?.verdict ?? null,
        drop: drop?.drop ?? null,
        thinFacets: listFacets(round, 'thin').filter((facet) => !mended.includes(facet)),
        heldFacets: [...new Set([...listFacets(round, 'held'), ...mended])],
      }
    })
}
