import { cardDueAt } from '../../src/core/drill/due.ts'
import { drawCard } from '../../src/core/drill/draw.ts'
import type { Memory } from '../../src/core/drill/card.ts'
import type { CardRef, PlanCard, PlanMock } from '../../src/core/loop/plan/plan.ts'
import { planToday } from '../../src/core/loop/plan/plan-today.ts'
import { pick } from '../../src/core/random.ts'
import { scheduleAfterRetirement } from '../../src/core/schedule/schedule.ts'
import type { Facet } from '../../src/core/story/story.ts'
import {
  answerCard,
  brushCard,
  dayOf,
  standingOf,
  storyIds,
  writeCard,
  type Candidate,
  type SimulatedCard,
} from './candidate.ts'

/** Fifteen minutes of one day, from `at` (seconds) on; `loopAt` is the loop's morning. */
export type Strategy = (candidate: Candidate) => (at: number, loopAt: number) => void

const minutes = 15
const drawMinutes = 3
const daySeconds = 24 * 3600

/** Ten stories, told from top to bottom in three minutes each; the loop asks about the first five. */
const tellList: Strategy = (candidate) => {
  let next = 0
  return (at) => {
    for (let spent = 0; spent < minutes; spent += drawMinutes) {
      const storyId = storyIds[next % 10]
      next++
      for (const card of candidate.cards)
        if (card.storyId === storyId && candidate.random.next() < brushed)
          brushCard(card, at + spent * 60)
    }
  }
}
/** The share of drill-ins that a telling brushes past; a guess that favours the list. */
const brushed = 0.4

/** Any card, each as likely as the next. */
const drawAny: Strategy = (candidate) => (at) => {
  for (let spent = 0; spent < minutes; spent += drawMinutes)
    answerCard(candidate, pick(candidate.random, candidate.cards), at + spent * 60)
}

/**
 * What a careful person does without a program: writes down one drill-in a day of which nothing is there, as the plan
 * does, and answers the others from a shuffled pack, each once before any comes twice.
 */
const goThroughPack: Strategy = (candidate) => {
  let pack: SimulatedCard[] = []
  return (at) => {
    let spent = 0
    const unwritten = candidate.cards.find(
      (card) => standingOf(card) === 'missing' && card.state.lastAnsweredAt === null,
    )
    if (unwritten !== undefined) {
      writeCard(unwritten, at)
      spent += writingMinutes
    }
    for (; spent + drawMinutes <= minutes; spent += drawMinutes) {
      if (pack.length === 0) pack = [...candidate.cards]
      const card = pick(candidate.random, pack)
      pack = pack.filter((one) => one !== card)
      answerCard(candidate, card, at + spent * 60)
    }
  }
}
const writingMinutes = 5

/** FSRS as it comes: what is due first, oldest first, then new cards in order. It knows no loop. */
const followFsrs: Strategy = (candidate) => {
  const memories = new Map<SimulatedCard, Memory>()
  const dueOf = (card: SimulatedCard): number => {
    const memory = memories.get(card)
    return memory === undefined
      ? Infinity
      : memory.lastReviewAt + memory.intervalDays * daySeconds * 1000
  }
  return (at) => {
    for (let spent = 0; spent < minutes; spent += drawMinutes) {
      const now = at + spent * 60
      const due = candidate.cards
        .filter((card) => dueOf(card) <= now * 1000)
        .toSorted((one, other) => dueOf(one) - dueOf(other))
      const fresh = candidate.cards.filter((card) => !memories.has(card))
      const card = due[0] ?? fresh[0]
      if (card === undefined) return
      const passed = answerCard(candidate, card, now)
      const memory = memories.get(card) ?? null
      memories.set(card, scheduleAfterRetirement(memory, passed ? 'passed' : 'failed', now * 1000))
    }
  }
}

/** The program's own plan, followed as it says. */
const followPlan: Strategy = (candidate) => {
  const mocks: PlanMock[] = []
  return (at, loopAt) => {
    let now = at
    const plan = planToday({
      now: at * 1000,
      today: dayOf(at),
      minutes,
      cards: candidate.cards.map((card) => viewCard(card, at, loopAt)),
      rounds: [],
      loopDay: dayOf(loopAt),
      mocks,
      concerns: [],
      asked: [],
      debriefs: [],
    })
    for (const { start, cards } of plan.items) {
      switch (start.kind) {
        // Candidates of the simulation keep no tellings to look in, and no recruiter has written to them.
        case 'look':
        case 'debrief':
          break
        case 'write':
          writeCard(cardOf(candidate, start), now)
          now += 300
          break
        case 'draw':
          for (let draw = 0; draw < start.draws; draw++) {
            drawAmong(candidate, cards, now, loopAt)
            now += drawMinutes * 60
          }
          break
        case 'practice':
          answerCard(candidate, cardOf(candidate, start), now)
          now += 300
          break
        case 'round':
          mocks.unshift(sitRound(candidate, start.storyId ?? 'a', now))
          now += start.minutes * 60
      }
    }
  }
}

function viewCard(card: SimulatedCard, at: number, loopAt: number): PlanCard {
  const { storyId, facet, state } = card
  return {
    storyId,
    storyName: storyId,
    facet,
    standing: standingOf(card),
    lacks: [],
    dueAt: cardDueAt(state, at * 1000, loopAt * 1000),
    fluent: state.fluent.length,
    lastAnsweredAt: state.lastAnsweredAt,
    lastFluent: state.lastFluent,
    written: standingOf(card) !== 'missing',
    told: null,
  }
}

function cardOf({ cards }: Candidate, ref: { storyId: string; facet: Facet }): SimulatedCard {
  const card = cards.find((one) => one.storyId === ref.storyId && one.facet === ref.facet)
  if (card === undefined) throw new Error(`no card ${ref.storyId} ${ref.facet}`)
  return card
}

function drawAmong(
  candidate: Candidate,
  among: readonly CardRef[],
  at: number,
  loopAt: number,
): void {
  const now = at * 1000
  const cards = candidate.cards.map((card) => ({
    storyId: card.storyId,
    facet: card.facet,
    standing: standingOf(card),
    dueAt: cardDueAt(card.state, now, loopAt * 1000),
  }))
  const seed = Math.floor(candidate.random.next() * 2 ** 32)
  const outcome = drawCard(cards, { facet: null, early: true, now, seed, last: null, among })
  if (outcome.kind === 'drawn') answerCard(candidate, cardOf(candidate, outcome.card), at)
}

/** A short round: four drill-ins of one story. */
function sitRound(candidate: Candidate, storyId: string, at: number): PlanMock {
  const of = candidate.cards.filter((card) => card.storyId === storyId).slice(0, 4)
  const thin = of.filter((card) => !answerCard(candidate, card, at)).map(({ facet }) => facet)
  return {
    at: at * 1000,
    storyId,
    verdict: thin.length <= 1 ? 'hire' : 'no hire',
    drop: null,
    thinFacets: thin,
    heldFacets: of.map(({ facet }) => facet).filter((facet) => !thin.includes(facet)),
  }
}

export const strategies = {
  plan: followPlan,
  list: tellList,
  random: drawAny,
  FSRS: followFsrs,
  pack: goThroughPack,
} as const satisfies Record<string, Strategy>
export type StrategyName = keyof typeof strategies
