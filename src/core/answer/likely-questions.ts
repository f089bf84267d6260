import type { Guide, GuideLevel } from '../guide/guide.ts'
import { type PromptKind, promptKinds } from '../story/story.ts'

/** What was told for another question, which may serve here or not: that is for the person to see. */
export type NearTelling =
  | { of: 'answer'; storyId: string; answerId: string; question: string }
  | { of: 'practice'; storyId: string | null; practiceId: string; question: string }

/** What stands for a question, and what is only near it. A `question` is the one it was told for, null for this very one. */
export type StandsFor =
  | { kind: 'answer'; storyId: string; answerId: string; question: string | null }
  /** It was told against the clock. */
  | { kind: 'practice'; practiceId: string; storyId: string | null; question: string | null }
  | ({ kind: 'near' } & NearTelling)
  /** The person marked it for the kind of the question, and told nothing for it. */
  | { kind: 'marked'; storyId: string }
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
}

/** A telling against the clock that came to an end, from a guide; newest first. */
export interface PractisedTelling {
  id: string
  guide: string
  question: string
  storyId: string | null
}

/** The stories in the order in which they should be told for a kind. */
export type RankOfKind = (kind: PromptKind) => readonly {
  id: string
  answersKind: boolean
}[]

/** Whether a question asks nearly what a guide asks, by the search of the library. */
export type AsksSame = (question: string, slug: string) => boolean

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
 * answer built for it or for one that asks the same, else such a telling against the clock. What was told for a kindred
 * question, or marked for its kind, is named and stands for nothing. The order is this program's own estimate.
 */
export function listLikelyQuestions(
  guides: Iterable<Guide>,
  level: GuideLevel,
  own: {
    stories: readonly KeptStory[]
    answers: readonly BuiltAnswer[]
    practised: readonly PractisedTelling[]
    rank: RankOfKind
    asksSame: AsksSame
  },
): LikelyQuestion[] {
  const guideBySlug = new Map([...guides].map((guide) => [guide.slug, guide]))
  const failed = own.stories.find((story) => story.failed)
  const rest = [...guideBySlug.values()]
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
    standsFor: findStandIn(guide, guideBySlug, own),
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
  guide: Guide,
  guideBySlug: ReadonlyMap<string, Guide>,
  {
    answers,
    practised,
    rank,
    asksSame,
  }: {
    answers: readonly BuiltAnswer[]
    practised: readonly PractisedTelling[]
    rank: RankOfKind
    asksSame: AsksSame
  },
): StandsFor {
  const { slug, kind } = guide
  const find = <T extends { guide: string | null; question: string }>(told: readonly T[]) =>
    told.find((one) => one.guide === slug) ?? told.find(({ question }) => asksSame(question, slug))
  const toldFor = (one: { guide: string | null; question: string }) =>
    one.guide === slug ? null : one.question
  const built = find(answers)
  if (built !== undefined) {
    const { id: answerId, storyId } = built
    return { kind: 'answer', storyId, answerId, question: toldFor(built) }
  }
  const told = find(practised)
  if (told !== undefined) {
    const { id: practiceId, storyId } = told
    return { kind: 'practice', practiceId, storyId, question: toldFor(told) }
  }
  const near = findNear(guide, guideBySlug, answers, practised)
  if (near !== null) return { kind: 'near', ...near }
  const marked = rank(kind).find(({ answersKind }) => answersKind)
  return marked === undefined ? { kind: 'nothing' } : { kind: 'marked', storyId: marked.id }
}

/** What was told for a question that the guide is linked with, else for another of its kind; built answers first. */
function findNear(
  guide: Guide,
  guideBySlug: ReadonlyMap<string, Guide>,
  answers: readonly BuiltAnswer[],
  practised: readonly PractisedTelling[],
): NearTelling | null {
  const isLinked = (slug: string | null): boolean =>
    slug !== null &&
    (guide.related.includes(slug) || guideBySlug.get(slug)?.related.includes(guide.slug) === true)
  const tellings = [
    ...answers.map(({ id, storyId, question, kind, guide: slug }) => ({
      near: { of: 'answer' as const, storyId, answerId: id, question },
      kind,
      linked: isLinked(slug),
    })),
    ...practised.map(({ id, storyId, question, guide: slug }) => ({
      near: { of: 'practice' as const, storyId, practiceId: id, question },
      kind: guideBySlug.get(slug)?.kind ?? null,
      linked: isLinked(slug),
    })),
  ]
  const found =
    tellings.find(({ linked }) => linked) ?? tellings.find((it) => it.kind === guide.kind)
  return found?.near ?? null
}
