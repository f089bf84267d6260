import { requiredDimensions, specificRating, type Dimension } from '../judge/dimension.ts'
import type { Judgment } from '../judge/judgment.ts'
import type { Standing } from '../drill/card.ts'
import { findHeadlineClaims } from './headline-strength.ts'
import { facets, type Facet, type Outcome, type StoryDocument } from './story.ts'
import type { ToldStory } from './told/told-story.ts'

/** A story as the ranking sees it. */
export interface StoryToRank {
  id: string
  document: Pick<StoryDocument, 'headline' | 'outcome'>
  standings: Record<Facet, Standing>
  /** What the judge makes of each facet's text; null where there is none. */
  judgments: Record<Facet, Pick<Judgment, 'scores'> | null>
  /** What its telling seems to say that is marked nowhere. */
  told: ToldStory
}

export interface RankedStory {
  id: string
  /** 0 to about 1: how well the story would bear a round of drill-ins. */
  score: number
  /** A strong headline over facets too many of which are thin or missing; those are named. */
  compressed: { is: boolean; facets: Facet[] }
  /** Why it stands where it stands, in two plain sentences, and what its telling seems to say besides. */
  reason: string
}

/**
 * How much each facet weighs. The first two are what a panel asks of every story, and what nobody can make up
 * on the spot; a story without them is no anchor, however good its end.
 */
const facetWeights: Record<Facet, number> = {
  disagreement: 6,
  'near-failure': 6,
  stakeholder: 5,
  lesson: 4,
  handoff: 4,
}

/** What a facet is worth by its standing, 0 to 1. A thin text is a start, and hardly more than none. */
const standingWorth: Record<Standing, number> = {
  missing: 0,
  thin: 0.25,
  specific: 0.9,
  fluent: 1,
  retired: 1,
}

/**
 * What a drill-in that the telling seems to hold is worth of what it would be as a passage: how drillable a story is
 * does not hang on its headings, and what is marked is surer.
 */
const toldShare = 0.6

/** How far the judge's scores may move a facet's worth up or down, at most. */
const textureWeight = 0.1

/** Stories that failed or partly failed keep their texture; worth less than half of one good facet. */
const outcomeBonus: Record<Outcome, number> = {
  failure: 0.08,
  'partial-failure': 0.08,
  success: 0,
}

/** A big headline invites the drill-ins that the rest cannot answer. */
const compressedPenalty = 0.1

/**
 * The weight of facets that do not hold above which a strong headline is compressed: two of the three that a
 * panel presses on, or any three.
 */
const compressedAbove = 10

/**
 * Stories ranked for a round that drills in, most drillable first, each with its reason. Of equals, the one with
 * the smaller id comes first.
 */
export function rankStories(stories: readonly StoryToRank[]): RankedStory[] {
  return stories
    .map(rankStory)
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
}

function rankStory(story: StoryToRank): RankedStory {
  const claims = findHeadlineClaims(story.document.headline)
  const weak = facets.filter((facet) => !holds(story.standings[facet]))
  const bare = weak.filter(
    (facet) => story.standings[facet] === 'thin' || !toldOf(story, facet)?.holds,
  )
  const compressed = claims.length > 0 && sumWeights(bare) > compressedAbove

  const worth = facets.reduce(
    (sum, facet) => sum + facetWeights[facet] * facetWorth(story, facet),
    0,
  )
  const { outcome } = story.document
  const bonus = outcome === null ? 0 : outcomeBonus[outcome]
  const score = worth / sumWeights(facets) + bonus - (compressed ? compressedPenalty : 0)

  return {
    id: story.id,
    score: Math.max(0, Math.round(score * 1e6) / 1e6),
    compressed: { is: compressed, facets: compressed ? weak : [] },
    reason: [
      compressed ? compressedReason(story, weak) : plainReason(story, weak),
      ...sayTold(story),
    ].join(' '),
  }
}

/** What the telling seems to hold of a drill-in that nothing is written for. */
const toldOf = ({ standings, told }: StoryToRank, facet: Facet) =>
  standings[facet] === 'missing' ? told.facets[facet] : undefined

const outcomePhrases: Record<Outcome, string> = {
  success: 'a success',
  'partial-failure': 'a partial failure',
  failure: 'a failure',
}

/** What the telling seems to say, for the person to mark. */
function sayTold(story: StoryToRank): string[] {
  const named = facets.filter((facet) => toldOf(story, facet))
  const { outcome } = story.told
  const quotes = outcome?.quotes.map(({ words }) => `“${words}”`) ?? []
  return [
    ...(named.length === 0
      ? []
      : [
          `Your telling seems to hold ${joinWords(named.map((facet) => `a ${facet}`))}, marked as such nowhere.`,
        ]),
    ...(outcome === null || story.document.outcome !== null
      ? []
      : [
          `How it ended is not said: ${quotes.join(', then ')} read${quotes.length === 1 ? 's' : ''} as ${outcomePhrases[outcome.outcome]}.`,
        ]),
  ]
}

function sumWeights(some: readonly Facet[]): number {
  return some.reduce((sum, facet) => sum + facetWeights[facet], 0)
}

/** Whether a facet bears a follow-up. */
function holds(standing: Standing): boolean {
  return standing !== 'missing' && standing !== 'thin'
}

function facetWorth(story: StoryToRank, facet: Facet): number {
  const standing = story.standings[facet]
  const judgment = story.judgments[facet]
  const told = toldOf(story, facet)
  if (told) return toldShare * standingWorth[told.holds ? 'specific' : 'thin']
  if (standing === 'missing' || judgment === null) return standingWorth[standing]
  const required: readonly Dimension[] = requiredDimensions[facet]
  const mean =
    required.reduce((sum, dimension) => sum + judgment.scores[dimension], 0) / required.length
  // A mean of 3 lies between thin and specific and moves nothing; 5 or 1 moves it all the way.
  const texture = (mean - (specificRating - 1)) / 2
  return Math.min(1, Math.max(0, standingWorth[standing] + textureWeight * texture))
}

function compressedReason(story: StoryToRank, weak: readonly Facet[]): string {
  const { headline } = story.document
  const claimed = findHeadlineClaims(headline)
    .map(({ place }) => `“${headline.slice(place.start, place.end).trim()}”`)
    .slice(0, 2)
  const strong = facets.filter((facet) => !weak.includes(facet))
  const gap = `Your headline says ${joinWords(claimed)}, and a panel that drills below it finds little: ${nameWeak(story, weak) || 'no drill-in is marked'}.`
  return strong.length === 0 ? gap : `${gap} ${nameHolding(story, strong)}.`
}

function plainReason(story: StoryToRank, weak: readonly Facet[]): string {
  const strength = nameStrength(story, weak)
  switch (story.document.outcome) {
    case 'failure':
      return `It failed, and stories that failed keep their detail under questions. ${strength}`
    case 'partial-failure':
      return `It partly failed, and such stories keep their detail under questions. ${strength}`
    case 'success':
    case null:
      return strength
  }
}

function nameStrength(story: StoryToRank, weak: readonly Facet[]): string {
  const strong = facets.filter((facet) => !weak.includes(facet))
  const gap = nameWeak(story, weak)
  if (strong.length === 0)
    return gap === '' ? 'No drill-in is marked yet.' : `No drill-in is specific yet: ${gap}.`
  return gap === '' ? `${nameHolding(story, strong)}.` : `${nameHolding(story, strong)}; ${gap}.`
}

/** "Handoff holds, disagreement and lesson are specific": what answers have shown to hold, and what is on paper. */
function nameHolding({ standings }: StoryToRank, strong: readonly Facet[]): string {
  const shown = strong.filter((facet) => standings[facet] !== 'specific')
  const written = strong.filter((facet) => standings[facet] === 'specific')
  const name = (some: readonly Facet[]) =>
    some.length === facets.length ? 'all five drill-ins' : joinWords(some)
  const parts = [
    ...(shown.length > 0 ? [`${name(shown)} ${shown.length === 1 ? 'holds' : 'hold'}`] : []),
    ...(written.length > 0
      ? [`${name(written)} ${written.length === 1 ? 'is' : 'are'} specific`]
      : []),
  ]
  return capitalise(parts.join(', '))
}

/** "stakeholder and lesson are thin, handoff is missing" */
function nameWeak(story: StoryToRank, weak: readonly Facet[]): string {
  return (['thin', 'missing'] as const)
    .map((standing) => ({
      standing,
      named: weak.filter((f) => story.standings[f] === standing && !toldOf(story, f)),
    }))
    .filter(({ named }) => named.length > 0)
    .map(({ standing, named }) =>
      named.length === facets.length
        ? `all five are ${standing}`
        : `${joinWords(named)} ${named.length === 1 ? 'is' : 'are'} ${standing}`,
    )
    .join(', ')
}

function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
