import type { Guide, GuideLevel } from '../guide/guide.ts'
import { type PromptKind, promptKinds } from '../story/story.ts'

/** What stands for a question, and why. */
export type StandsFor =
  | { kind: 'answer'; storyId: string; answerId: string; reason: string }
  /** It was told against the clock. */
  | { kind: 'practice'; practiceId: string; storyId: string | null }
  /** An answer to another question of its kind, which may serve or not: that is for the person to see. */
  | { kind: 'near'; storyId: string; answerId: string; question: string }
  | { kind: 'story'; storyId: string; reason: string }
  | { kind: 'nothing' }

export interface LikelyQuestion {
  slug: string
  question: string
  kind: PromptKind
  /** What puts it before others of its kind, in a few words; null where nothing does. */
  why: string | null
  standsFor: StandsFor
}

/** A kept answer, as far as it matters here; newest first. */
export interface BuiltAnswer {
  id: string
  storyId: string
  kind: PromptKind
  guide: string | null
  question: string
  storyName: string
}

/** A telling against the clock that came to an end, from a guide; newest first. */
export interface PractisedTelling {
  id: string
  guide: string
  storyId: string | null
}

/** The stories in the order in which they should be told for a kind. */
export type RankOfKind = (kind: PromptKind) => readonly {
  id: string
  answersKind: boolean
  reason: string
}[]

/**
 * How often each level is asked each kind, beside 1 for the others. Nobody publishes counts: this is what the levels are
 * hired for, and a person may disagree with it.
 */
const kindWeights: Readonly<Record<GuideLevel, Partial<Record<PromptKind, number>>>> = {
  mid: { conflict: 1.3, failure: 1.3, feedback: 1.2, 'deadline pressure': 1.2, leadership: 0.8 },
  senior: {
    conflict: 1.3,
    failure: 1.3,
    'technical judgment': 1.2,
    ambiguity: 1.2,
    mentorship: 1.1,
  },
  staff: {
    ambiguity: 1.3,
    conflict: 1.2,
    leadership: 1.2,
    'technical judgment': 1.3,
    failure: 1.2,
  },
  manager: { leadership: 1.3, feedback: 1.3, conflict: 1.2, mentorship: 1.2, failure: 1.2 },
}

/** The kinds that this program takes to be asked more than others at a level, the commonest first. */
export const kindsAskedMore = (level: GuideLevel): PromptKind[] =>
  promptKinds
    .filter((kind) => (kindWeights[level][kind] ?? 1) > 1)
    .toSorted((one, other) => (kindWeights[level][other] ?? 1) - (kindWeights[level][one] ?? 1))

const mostQuestions = 20
/** Each question of a kind that is in the list already makes the next of it less likely: a panel asks about more. */
const again = 0.62
/** A question that is asked at one level is asked there oftener than one for three. */
const ofThisLevelAlone = 0.15
/** A story that failed or partly failed draws the questions about failure, once it is told. */
const invited = 0.25

/** A story of the bank, as a panel comes to know it. */
export interface KeptStory {
  id: string
  name: string
  failed: boolean
}

/**
 * The twenty questions that a panel of a level is likeliest to ask, the likeliest first, and what stands for each: an
 * answer built for it, else a telling of it against the clock, else the story that should be told for it; an answer to
 * another question of its kind is named as near, and stands for nothing. The order is this program's own estimate.
 */
export function listLikelyQuestions(
  guides: Iterable<Guide>,
  level: GuideLevel,
  own: {
    stories: readonly KeptStory[]
    answers: readonly BuiltAnswer[]
    practised: readonly PractisedTelling[]
    rank: RankOfKind
  },
): LikelyQuestion[] {
  const failed = own.stories.find((story) => story.failed)
  const rest = [...guides]
    .filter(({ levels }) => levels.includes(level))
    .map((guide) => ({ guide, worth: worthOf(guide, level, failed !== undefined) }))
  const perKind = new Map<PromptKind, number>()
  const chosen: Guide[] = []
  while (chosen.length < mostQuestions && rest.length > 0) {
    const weigh = ({ guide, worth }: (typeof rest)[number]) =>
      worth * again ** (perKind.get(guide.kind) ?? 0)
    const best = rest.reduce((one, other) => {
      const more = weigh(other) - weigh(one)
      return more > 0 || (more === 0 && other.guide.slug < one.guide.slug) ? other : one
    })
    rest.splice(rest.indexOf(best), 1)
    chosen.push(best.guide)
    perKind.set(best.guide.kind, (perKind.get(best.guide.kind) ?? 0) + 1)
  }
  return chosen.map((guide) => ({
    slug: guide.slug,
    question: guide.question,
    kind: guide.kind,
    why: sayWhy(guide, level, failed),
    standsFor: findStandIn(guide, own),
  }))
}

function worthOf(guide: Guide, level: GuideLevel, hasFailed: boolean): number {
  const { kind, levels } = guide
  return (
    (kindWeights[level][kind] ?? 1) +
    (levels.length === 1 ? ofThisLevelAlone : 0) +
    (hasFailed && kind === 'failure' ? invited : 0)
  )
}

const levelNames: Readonly<Record<GuideLevel, string>> = {
  mid: 'at mid level',
  senior: 'of seniors',
  staff: 'at staff level',
  manager: 'of managers',
}

function sayWhy(
  { kind, levels }: Guide,
  level: GuideLevel,
  failed: KeptStory | undefined,
): string | null {
  if (kind === 'failure' && failed !== undefined)
    return `your story “${failed.name}” invites it, once it is told`
  if (levels.length === 1) return `asked ${levelNames[level]} alone`
  return null
}

function findStandIn(
  { slug, kind }: Guide,
  {
    answers,
    practised,
    rank,
  }: {
    answers: readonly BuiltAnswer[]
    practised: readonly PractisedTelling[]
    rank: RankOfKind
  },
): StandsFor {
  const built = answers.find(({ guide }) => guide === slug)
  if (built !== undefined)
    return {
      kind: 'answer',
      storyId: built.storyId,
      answerId: built.id,
      reason: `You built an answer to it from “${built.storyName}”.`,
    }
  const told = practised.find(({ guide }) => guide === slug)
  if (told !== undefined) return { kind: 'practice', practiceId: told.id, storyId: told.storyId }
  const best = rank(kind).find(({ answersKind }) => answersKind)
  if (best !== undefined) return { kind: 'story', storyId: best.id, reason: best.reason }
  const near = answers.find((answer) => answer.kind === kind)
  return near === undefined
    ? { kind: 'nothing' }
    : { kind: 'near', storyId: near.storyId, answerId: near.id, question: near.question }
}
