import type { Standing } from '../../src/core/drill/card.ts'
import type { Fluency } from '../../src/core/drill/attempt.ts'
import { advanceCard, newCard } from '../../src/core/drill/retire.ts'
import type { CardState } from '../../src/core/drill/card.ts'
import { createRandom, type Random } from '../../src/core/random.ts'
import { facets, type Facet } from '../../src/core/story/story.ts'
import { CardMemory, type MemorySetting } from './memory.ts'

/** One story × one facet as the candidate has it. */
export interface SimulatedCard {
  storyId: string
  facet: Facet
  /** The chance that what they say is specific enough, given that they recall it: 0 to 1. */
  depth: number
  memory: CardMemory
  state: CardState
}

export interface Candidate {
  cards: SimulatedCard[]
  random: Random
}

/** How far one answer with its feedback closes the gap to the best there is to say; a guess. */
const answerLifts = 0.22
/** The same for five minutes of writing, and for telling the story without being asked. */
const writingLifts = 0.5
const tellingLifts = 0.05
const deepest = 0.95

export const storyIds = ['a', 'b', 'c', 'd', 'e'] as const

/** Five stories of uneven depth: of one nearly all drill-ins are there, of another hardly one. */
export function createCandidate(seed: number, setting: MemorySetting, beginAt: number): Candidate {
  const random = createRandom(seed)
  const cards = storyIds.flatMap((storyId, index) => {
    const share = 0.15 + 0.17 * index
    return facets.map((facet): SimulatedCard => {
      const isThere = random.next() < share
      const depth = isThere ? 0.65 + 0.3 * random.next() : 0.6 * random.next()
      const memory = new CardMemory(setting)
      // They thought of it once, when they brought the story: the day before the first.
      if (depth >= missingBelow) memory.touch(beginAt - 20 * 3600)
      return { storyId, facet, depth, memory, state: newCard(storyId, facet) }
    })
  })
  return { cards, random }
}

const missingBelow = 0.12
const specificFrom = 0.6

/** How the program sees the card; of the text it is taken to be right. */
export function standingOf({ state, depth }: SimulatedCard): Standing {
  if (state.retiredAt !== null) return 'retired'
  if (state.lastFluent === true && state.fluent.length > 0) return 'fluent'
  return depth < missingBelow ? 'missing' : depth < specificFrom ? 'thin' : 'specific'
}

/** The chance of a fluent answer at `at`, in seconds. */
export const fluentChance = ({ memory, depth }: SimulatedCard, at: number): number =>
  memory.recall(at) * depth

/** Answers a card at `at`, reads what it proved, and gives whether it was fluent. */
export function answerCard(candidate: Candidate, card: SimulatedCard, at: number): boolean {
  const isFluent = candidate.random.next() < fluentChance(card, at)
  const fluency: Fluency = isFluent
    ? { fluent: true }
    : { fluent: false, reason: { kind: 'dimension', dimension: 'outcome', rating: 3 } }
  card.state = advanceCard(card.state, {
    kind: 'answered',
    startedAt: at * 1000,
    answeredAt: at * 1000 + 60_000,
    elapsedMs: 60_000,
    day: dayOf(at),
    fluency,
  }).card
  card.memory.touch(at)
  card.depth += answerLifts * (deepest - card.depth)
  return isFluent
}

/** Writes down what there is to say. */
export function writeCard(card: SimulatedCard, at: number): void {
  card.memory.touch(at)
  card.depth += writingLifts * (deepest - card.depth)
}

/** A telling brushes past a drill-in: it comes to mind, but nobody asks and nothing is read afterwards. */
export function brushCard(card: SimulatedCard, at: number): void {
  card.memory.touch(at)
  card.depth += tellingLifts * (deepest - card.depth)
}

/** The calendar day of a time in seconds. */
export const dayOf = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10)
