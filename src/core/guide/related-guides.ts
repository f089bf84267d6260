import type { Guide } from './guide.ts'

/** How near two guides are: what their author linked counts most, then kind, competencies, levels and drill-ins. */
const weights = { linked: 2, linkedBack: 1, kind: 1, competency: 0.6, level: 0.1, facet: 0.05 }
const mostRelated = 5

/** The guides of a kindred question, nearest first, at most five; those that the guide names itself are among them. */
export function findRelated(guide: Guide, all: Iterable<Guide>): Guide[] {
  return [...all]
    .filter(({ slug }) => slug !== guide.slug)
    .map((other) => ({ other, nearness: nearnessOf(guide, other) }))
    .toSorted(
      (one, two) => two.nearness - one.nearness || (one.other.slug < two.other.slug ? -1 : 1),
    )
    .slice(0, mostRelated)
    .map(({ other }) => other)
}

function nearnessOf(guide: Guide, other: Guide): number {
  const facets = new Set(guide.drillIns.map(({ facet }) => facet))
  return (
    (guide.related.includes(other.slug) ? weights.linked : 0) +
    (other.related.includes(guide.slug) ? weights.linkedBack : 0) +
    (guide.kind === other.kind ? weights.kind : 0) +
    weights.competency * shareOf(guide.competencies, other.competencies) +
    weights.level * shareOf(guide.levels, other.levels) +
    weights.facet * shareOf([...facets], [...new Set(other.drillIns.map(({ facet }) => facet))])
  )
}

/** What two lists have in common: 0 to 1. */
function shareOf<T>(one: readonly T[], other: readonly T[]): number {
  const common = one.filter((item) => other.includes(item)).length
  return common / Math.max(1, new Set([...one, ...other]).size)
}
