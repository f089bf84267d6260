import type { FollowUp } from '../follow-up/follow-up.ts'
import { findForgotten } from '../follow-up/forgot.ts'
import { planFollowUps } from '../follow-up/plan-follow-ups.ts'
import { createRandom } from '../random.ts'
import { findTelling, isThin, listDrill } from './grade-answer.ts'
import type { Exchange, RoundState } from './round.ts'

/** How many points a drill takes up, and how many questions it takes at most, presses included. */
export interface DrillPlan {
  points: number
  questions: number
}

const drillStream = 0x3c6ef372

/** Three or four points by seed, and up to two presses; a setup may say less. */
export function planDrill({ seed, mostFollowUps, minutes }: RoundState['setup']): DrillPlan {
  const points = createRandom(seed ^ drillStream).next() < 0.5 ? 3 : 4
  if (mostFollowUps !== null) return { points: mostFollowUps, questions: mostFollowUps }
  return { points, questions: points + (minutes === 45 ? 2 : 1) }
}

/** How often a thin answer is pressed on; otherwise it is written down, as panels do. */
const pressShare = 0.6
/** How often the next point is found in the last answer rather than in the telling. */
const lastAnswerShare = 0.35

export type NextInDrill =
  | { kind: 'ask'; as: 'follow-up' | 'press'; followUp: FollowUp; writtenDown: boolean }
  | { kind: 'enough'; writtenDown: boolean }

/**
 * What comes after the newest answer of the drill: one more question on it where it was thin, another point, or
 * nothing. `writtenDown`: that answer was thin and is not pressed on.
 */
export function chooseFollowUp(state: RoundState): NextInDrill {
  const { setup } = state
  const plan = planDrill(setup)
  const drill = listDrill(state)
  const random = createRandom(setup.seed ^ Math.imul(drill.length + 1, 0x9e3779b9))
  const last = drill.at(-1)
  const left = plan.questions - drill.length
  const thin = last !== undefined && isThin(last.answer)
  if (thin && left > 0 && last.kind === 'follow-up' && !countsAll(plan)) {
    // Who does not remember always gets another way in.
    const presses = forgot(last) || random.next() < pressShare
    const [press] = presses ? planOn(state, last) : []
    if (press) return { kind: 'ask', as: 'press', followUp: press, writtenDown: false }
  }
  const taken = drill.filter(({ kind }) => kind === 'follow-up').length
  if (left <= 0 || taken >= plan.points) return { kind: 'enough', writtenDown: thin }
  const followUp = choosePoint(state, random.next() < lastAnswerShare ? last : undefined)
  return followUp === undefined
    ? { kind: 'enough', writtenDown: thin }
    : { kind: 'ask', as: 'follow-up', followUp, writtenDown: thin }
}

const forgot = ({ answer }: Exchange): boolean =>
  answer !== null && findForgotten(answer.text, answer.overall ?? 1) !== undefined

/** Where every question is a point of its own, none is left for pressing. */
const countsAll = ({ points, questions }: DrillPlan): boolean => points === questions

/** Another point: from the last answer where it gives one, else from the telling; facets not yet asked come first. */
function choosePoint(state: RoundState, last: Exchange | undefined): FollowUp | undefined {
  const asked = new Set(listDrill(state).map(({ facet }) => facet))
  const fromLast =
    last === undefined
      ? undefined
      : planOn(state, last).find(({ quote, facet }) => quote !== '' && !asked.has(facet))
  const telling = findTelling(state)
  if (fromLast !== undefined || telling === undefined) return fromLast
  const { weakFacets } = state.setup
  const order = ({ facet }: FollowUp, index: number): number => {
    const weak = weakFacets.indexOf(facet)
    // What the notes leave thinnest moves up, but the words just said weigh more.
    return (asked.has(facet) ? 20 : 0) + index + (weak < 0 ? 2 : weak / 2)
  }
  return planOn(state, telling)
    .map((followUp, index) => ({ followUp, at: order(followUp, index) }))
    .toSorted((one, other) => one.at - other.at)[0]?.followUp
}

/** What could be asked about one answer of the round, best first. */
function planOn(state: RoundState, { question, facet, answer, kind }: Exchange): FollowUp[] {
  const earlier = listDrill(state).flatMap(
    ({ question: text, dimension, facet: of, quote, wordingId }) =>
      dimension === null || of === null || of === 'anchor' || of === 'feedback'
        ? []
        : [{ text, dimension, facet: of, quote, wordingId }],
  )
  return planFollowUps({
    question,
    answer: answer?.text ?? '',
    ...(kind === 'anchor' || facet === null ? {} : { facet }),
    asked: [...state.setup.asked, ...earlier],
    seed: state.setup.seed + listDrill(state).length,
  })
}
