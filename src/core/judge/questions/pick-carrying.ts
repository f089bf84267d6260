import { dimensions } from '../dimension.ts'
import type { Rating } from '../dimension.ts'
import type { Finding, Judgment } from '../judgment.ts'

/** An answer rated 1 throughout shows at most so many places that cost. */
const mostCosts = 4

/** Of one dimension at most so many marks are shown as what its rating rests on. */
const mostEarning = 2

/**
 * The findings that a judgment's ratings rest on, in their order: of each dimension the strongest one, and the second
 * strongest where the rating would stand without the first; and what holds a rating down, where it would be higher
 * without it. Only findings with a place. Judgments kept from before findings had points give all that have a place.
 */
export function pickCarrying({
  findings,
  scores,
  ratings,
}: Pick<Judgment, 'findings' | 'scores' | 'ratings'>): Finding[] {
  const placed = findings.filter(({ place }) => place !== undefined)
  if (placed.some(({ data }) => data?.['points'] === undefined)) return placed
  const carrying = new Set<Finding>()
  for (const dimension of dimensions) {
    const mine = placed.filter((finding) => finding.dimension === dimension)
    for (const finding of carryingOf(mine, scores[dimension], ratings[dimension]))
      carrying.add(finding)
  }
  if (dimensions.every((dimension) => ratings[dimension] === 1))
    for (const finding of strongestCosts(placed)) carrying.add(finding)
  return placed.filter((finding) => carrying.has(finding))
}

/** Where nothing holds anywhere, what costs is what there is to say: the dearest words, each place once. */
function strongestCosts(placed: readonly Finding[]): Finding[] {
  const starts = new Set<number>()
  return placed
    .filter(({ credit }) => credit === 'costs')
    .sort(byStrength)
    .filter(({ place }) => {
      if (place === undefined || starts.has(place.start)) return false
      starts.add(place.start)
      return starts.size <= mostCosts
    })
}

function carryingOf(mine: readonly Finding[], score: number, rating: Rating): Finding[] {
  const picked: Finding[] = []
  const earning = mine.filter(({ credit }) => credit === 'earns').sort(byStrength)
  let left = score
  for (const finding of earning.slice(0, mostEarning)) {
    if (rating === 1 || Math.round(left) < rating) break
    picked.push(finding)
    left -= pointsOf(finding)
  }
  const worst = mine.filter(({ credit }) => credit === 'costs').sort(byStrength)[0]
  if (worst !== undefined && Math.round(score - pointsOf(worst)) > rating) picked.push(worst)
  return picked
}

function byStrength(a: Finding, b: Finding): number {
  return Math.abs(pointsOf(b)) - Math.abs(pointsOf(a))
}

function pointsOf({ data }: Finding): number {
  return data?.['points'] ?? 0
}
