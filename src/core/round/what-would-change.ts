import type { AnswerFacet } from '../judge/dimension.ts'
import { facetNames } from '../words/names.ts'
import { holdsFrom, texturedFrom } from './grade-answer.ts'
import { bestOf, ruleOnRound, type GradedAnswer, type GradedRound } from './verdict.ts'
import { verdicts, type LevelNeed, type Verdict } from './verdict-rules.ts'

/** A part of the round that could have gone otherwise: a question that had `held`, something that was `shown`. */
interface Part {
  as: 'held' | 'shown'
  name: string
  mend: (round: GradedRound) => GradedRound
}

/**
 * The fewest parts that, had they gone otherwise, would have given a better verdict, in one sentence; of as few, those
 * that give the best. Null where the verdict is the best there is. `facets`: of the points, in order.
 */
export function sayWhatWouldChange(
  round: GradedRound,
  facets: readonly (AnswerFacet | null)[],
): string | null {
  const { verdict, unmet } = ruleOnRound(round)
  const parts = [...listThin(round, facets), ...unmet.map(showNeed)]
  for (let size = 1; size <= parts.length; size++) {
    const better = choose(parts, size)
      .map((some) => ({ some, verdict: ruleAfter(round, some) }))
      .filter((one) => rank(one.verdict) < rank(verdict))
      .toSorted((one, other) => rank(one.verdict) - rank(other.verdict))[0]
    if (better) {
      return `Had ${sayParts(better.some)}, the verdict would have been ${better.verdict}.`
    }
  }
  return null
}

/** "question 1 (lesson) and the pivot held, and had they shown what they decided" */
function sayParts(parts: readonly Part[]): string {
  const named = (as: Part['as']) => parts.filter((part) => part.as === as).map(({ name }) => name)
  const held = named('held')
  const shown = named('shown')
  return [
    ...(held.length === 0 ? [] : [`${joinWords(held)} held`]),
    ...(shown.length === 0 ? [] : [`they shown ${joinWords(shown)}`]),
  ].join(', and had ')
}

const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

function listThin(round: GradedRound, facets: readonly (AnswerFacet | null)[]): Part[] {
  const points = round.points.flatMap((point, index): Part[] =>
    (bestOf(point)?.overall ?? 5) >= holdsFrom
      ? []
      : [
          {
            as: 'held',
            name: nameOf(facets[index] ?? null, index),
            mend: (before) => ({
              ...before,
              points: before.points.map((one, at) => (at === index ? [raise(one[0])] : one)),
            }),
          },
        ],
  )
  const { pivot } = round
  if (pivot === null || pivot.overall >= holdsFrom) return points
  return [
    ...points,
    { as: 'held', name: 'the pivot', mend: (before) => ({ ...before, pivot: raise(pivot) }) },
  ]
}

function nameOf(facet: AnswerFacet | null, index: number): string {
  if (facet === null || facet === 'anchor' || facet === 'feedback')
    return `question ${index + 1} of the drill`
  return `question ${index + 1} of the drill (${facetNames[facet].toLowerCase()})`
}

/** The same answer, specific enough to hold; what it shows of each dimension stays as it was. */
const raise = (answer: GradedAnswer | undefined): GradedAnswer => ({
  overall: texturedFrom,
  scores: answer?.scores ?? nothingShown,
})

const nothingShown: GradedAnswer['scores'] = {
  moment: 1,
  ownership: 1,
  decision: 1,
  tension: 1,
  people: 1,
  outcome: 1,
  learning: 1,
}

/** What the level asks for, shown in as many answers as it asks for. */
function showNeed({ dimension, atLeast, answers, what }: LevelNeed): Part {
  const shown = (answer: GradedAnswer): GradedAnswer => ({
    ...answer,
    scores: { ...answer.scores, [dimension]: Math.max(atLeast, answer.scores[dimension]) },
  })
  return {
    as: 'shown',
    name: what,
    mend: (round) => ({
      ...round,
      telling: shown(round.telling),
      points: round.points.map((point, at) => (at < answers ? point.map(shown) : point)),
    }),
  }
}

/** Every choice of `size` of the parts, in their order. There are at most seven parts. */
function choose(parts: readonly Part[], size: number): Part[][] {
  if (size === 0) return [[]]
  return parts.flatMap((part, at) =>
    choose(parts.slice(at + 1), size - 1).map((rest) => [part, ...rest]),
  )
}

const ruleAfter = (round: GradedRound, parts: readonly Part[]): Verdict =>
  ruleOnRound(parts.reduce((before, { mend }) => mend(before), round)).verdict

const rank = (verdict: Verdict): number => verdicts.indexOf(verdict)
