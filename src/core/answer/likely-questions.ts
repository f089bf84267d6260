import type { Guide, GuideLevel } from '../guide/guide.ts'
import { type PromptKind, promptKinds } from '../story/story.ts'
import { askedOften } from './asked-often.ts'

/** Something of the person's that was told for a question: an answer built, a telling practised, or one in a round. */
type ToldFor =
  | { of: 'answer'; storyId: string; answerId: string }
  | { of: 'practice'; storyId: string | null; practiceId: string }
  | { of: 'round'; storyId: string | null; roundId: string }

/** What stands for a question, and what is only near it. A `question` is the one it was told for, null for this very one. */
export type StandsFor =
  | ({ kind: 'told'; question: string | null } & ToldFor)
  /** Told for another question, which may serve here or not: that is for the person to see. */
  | ({ kind: 'near'; question: string } & ToldFor)
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

/** A question that was answered with a telling in a round that is over; newest first. */
export interface RoundTelling {
  roundId: string
  question: string
  kind: PromptKind | null
  /** Null where it is not known which story was told. */
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
/** What stands in nearly every list comes before the rest of its kind, the commonest first. */
const often = { least: 0.25, most: 0.4 }

function oftenAsked(slug: string): number {
  const at = askedOften.indexOf(slug)
  return at < 0 ? 0 : often.most - ((often.most - often.least) * at) / askedOften.length
}

/** A story that failed or partly failed draws the questions about failure, once it is told. */
const invited = 0.25

/** A story of the bank, as a panel comes to know it. */
export interface KeptStory {
  id: string
  name: string
  failed: boolean
}

interface OwnTellings {
  answers: readonly BuiltAnswer[]
  practised: readonly PractisedTelling[]
  inRounds: readonly RoundTelling[]
}

/**
 * The twenty questions that a panel of a level is likeliest to ask, the likeliest first, and what stands for each: an
 * answer built for it or for one that asks the same, else such a telling against the clock, else one in a round. What was
 * told for a kindred question, or marked for its kind, is named and stands for nothing. The order is this program's own
 * estimate.
 */
export function listLikelyQuestions(
  guides: Iterable<Guide>,
  level: GuideLevel,
  own: OwnTellings & { stories: readonly KeptStory[]; rank: RankOfKind; asksSame: AsksSame },
): LikelyQuestion[] {
  const tellings = listTellings(own)
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
    standsFor: findStandIn(guide, guideBySlug, tellings, own),
  }))
}

function worthOf(guide: Guide, level: GuideLevel, hasFailed: boolean): number {
  const { kind, levels, slug } = guide
  return (
    (kindWeights[level][kind] ?? 1) +
    oftenAsked(slug) +
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

/** What was told, for which question. */
interface Telling {
  told: ToldFor
  question: string
  guide: string | null
  /** Null: its guide's. */
  kind: PromptKind | null
}

/** All that was told: built answers first, then what was practised, then the rounds. */
const listTellings = ({ answers, practised, inRounds }: OwnTellings): Telling[] => [
  ...answers.map(({ id, storyId, question, kind, guide }) => ({
    told: { of: 'answer' as const, storyId, answerId: id },
    question,
    guide,
    kind,
  })),
  ...practised.map(({ id, storyId, question, guide }) => ({
    told: { of: 'practice' as const, storyId, practiceId: id },
    question,
    guide,
    kind: null,
  })),
  ...inRounds.map(({ roundId, storyId, question, kind }) => ({
    told: { of: 'round' as const, storyId, roundId },
    question,
    guide: null,
    kind,
  })),
]

function findStandIn(
  guide: Guide,
  guideBySlug: ReadonlyMap<string, Guide>,
  tellings: readonly Telling[],
  { rank, asksSame }: { rank: RankOfKind; asksSame: AsksSame },
): StandsFor {
  const { slug, kind } = guide
  for (const of of ['answer', 'practice', 'round'] as const) {
    const such = tellings.filter(({ told }) => told.of === of)
    const found =
      such.find((one) => one.guide === slug) ??
      such.find(({ question }) => asksSame(question, slug))
    if (found !== undefined) {
      const question = found.guide === slug ? null : found.question
      return { kind: 'told', ...found.told, question }
    }
  }
  const near = findNear(guide, guideBySlug, tellings)
  if (near !== undefined) return { kind: 'near', ...near.told, question: near.question }
  const marked = rank(kind).find(({ answersKind }) => answersKind)
  return marked === undefined ? { kind: 'nothing' } : { kind: 'marked', storyId: marked.id }
}

/** What was told for a question that the guide is linked with, else for another of its kind. */
function findNear(
  guide: Guide,
  guideBySlug: ReadonlyMap<string, Guide>,
  tellings: readonly Telling[],
): Telling | undefined {
  const isLinked = ({ guide: slug }: Telling): boolean =>
    slug !== null &&
    (guide.related.includes(slug) || guideBySlug.get(slug)?.related.includes(guide.slug) === true)
  const kindOf = (one: Telling): PromptKind | null =>
    one.kind ?? (one.guide === null ? null : (guideBySlug.get(one.guide)?.kind ?? null))
  return tellings.find(isLinked) ?? tellings.find((one) => kindOf(one) === guide.kind)
}
