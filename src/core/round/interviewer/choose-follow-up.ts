import type { AskedFollowUp, FollowUp, PlannedFollowUp } from '../../follow-up/follow-up.ts'
import { findForgotten } from '../../follow-up/forgot.ts'
import { planFollowUps } from '../../follow-up/plan-follow-ups.ts'
import { createRandom } from '../../random.ts'
import { facets, type Facet } from '../../story/story.ts'
import { isThin, listDrill, listStories, type StoryInRound } from '../grade-answer.ts'
import { blankSetRight } from '../set-right.ts'
import { passesOn } from '../passes-on.ts'
import type { Exchange, RoundSetup, RoundState } from '../round.ts'

/** How many points a drill takes up, and how many questions it takes at most, presses included. */
export interface DrillPlan {
  points: number
  questions: number
}

const drillStream = 0x3c6ef372

/**
 * Three or four points by seed, and up to two presses; two or three and one press on a second story (`story` 1). A
 * setup may say less.
 */
export function planDrill({ seed, mostFollowUps, minutes }: RoundSetup, story = 0): DrillPlan {
  if (mostFollowUps !== null) return { points: mostFollowUps, questions: mostFollowUps }
  const more = createRandom(seed ^ drillStream ^ story).next() < 0.5 ? 0 : 1
  return story === 0
    ? { points: 3 + more, questions: 3 + more + (minutes === 45 ? 2 : 1) }
    : { points: 2 + more, questions: 3 + more }
}

/** How often a thin answer is pressed on; otherwise it is written down, as panels do. */
const pressShare = 0.6
/** How often the next point is found in the last answer rather than in the telling. */
const lastAnswerShare = 0.35

export type NextInDrill =
  { kind: 'ask'; as: 'follow-up' | 'press'; followUp: FollowUp } | { kind: 'enough' }

/**
 * What the drill on the newest story asks next: once more on an answer that was thin, another point, or nothing, when
 * it has had its three or four.
 */
export function chooseFollowUp(state: RoundState): NextInDrill {
  const { setup } = state
  const stories = listStories(state)
  const story = stories.at(-1)
  if (story === undefined) return { kind: 'enough' }
  const plan = planDrill(setup, stories.length - 1)
  const { drill } = story
  const random = createRandom(setup.seed ^ Math.imul(listDrill(state).length + 1, 0x9e3779b9))
  const newest = drill.at(-1)
  // Who has nothing more to say is neither pressed nor quoted.
  const last = newest?.answer != null && passesOn(newest.answer.text) ? undefined : newest
  const left = plan.questions - drill.length
  if (isThin(last?.answer ?? null) && left > 0 && last?.kind === 'follow-up' && !countsAll(plan)) {
    // Who does not remember always gets another way in.
    const presses = forgot(last) || random.next() < pressShare
    const press = presses ? choosePress(state, last) : undefined
    if (press) return { kind: 'ask', as: 'press', followUp: press }
  }
  if (left <= 0 || countPoints(story) >= plan.points) return { kind: 'enough' }
  const followUp = choosePoint(
    state,
    story,
    random.next() < lastAnswerShare ? last : undefined,
    stories.length === 1 ? setup.weakFacets : [],
  )
  return followUp === undefined ? { kind: 'enough' } : { kind: 'ask', as: 'follow-up', followUp }
}

/**
 * A question beyond the drill's plan, on the newest story: on an answer that was taken down thin, or on another point
 * of the telling. Undefined where the words give none.
 */
export function chooseFurther(state: RoundState): FollowUp | undefined {
  const story = listStories(state).at(-1)
  if (story === undefined) return undefined
  for (const thin of listLeftThin(story)) {
    const again = planOn(state, thin).find(({ quote }) => quote !== '')
    if (again) return again
  }
  return choosePoint(state, story, undefined, [])
}

/** How many questions a story's drill has had beyond its plan. */
export const countFurther = (story: StoryInRound, plan: DrillPlan): number =>
  Math.max(0, countPoints(story) - plan.points)

/** The thin answers of a drill that were neither pressed on nor come back to. */
export function listLeftThin({ drill }: StoryInRound): Exchange[] {
  return drill.filter(
    ({ answer, kind }, at) =>
      kind === 'follow-up' &&
      isThin(answer) &&
      !passesOn(answer?.text ?? '') &&
      drill[at + 1]?.kind !== 'press' &&
      !drill
        .slice(at + 1)
        .some(({ quote }) => quote !== '' && answer?.text.includes(quote) === true),
  )
}

const countPoints = ({ drill }: StoryInRound): number =>
  drill.filter(({ kind }) => kind === 'follow-up').length

const forgot = ({ answer }: Exchange): boolean =>
  answer !== null && findForgotten(answer.text, answer.overall ?? 1) !== undefined

/** Where every question is a point of its own, none is left for pressing. */
const countsAll = ({ points, questions }: DrillPlan): boolean => points === questions

/** Another point: from the last answer where it gives one, else from the telling; facets not yet asked come first. */
function choosePoint(
  state: RoundState,
  { telling, drill }: StoryInRound,
  last: Exchange | undefined,
  weakFacets: readonly Facet[],
): FollowUp | undefined {
  const pointOf = ({ facet, dimension }: Pick<Exchange, 'facet' | 'dimension'>) =>
    facet ?? dimension
  const asked = new Set(drill.map(pointOf))
  const fromLast =
    last === undefined
      ? undefined
      : planOn(state, last).find((one) => one.quote !== '' && !asked.has(pointOf(one)))
  if (fromLast !== undefined) return fromLast
  const order = (followUp: PlannedFollowUp, index: number): number => {
    const { facet, dimension, quote, answered } = followUp
    // "Take one day of this" is no question to somebody who has just told a day hour by hour.
    const told = answered && quote === '' ? toldAlready : 0
    const weak = facet === null ? -1 : weakFacets.indexOf(facet)
    // What the notes leave thinnest moves up, but the words just said weigh more.
    const opens = drill.length === 0 && dimension === 'learning' ? notFirst : 0
    const none = facet === null ? noCard : 0
    return (
      told +
      none +
      (asked.has(pointOf(followUp)) ? 20 : 0) +
      index +
      (weak < 0 ? 2 : weak / 2) +
      opens
    )
  }
  return planOn(state, telling)
    .map((followUp, index) => ({ followUp, at: order(followUp, index) }))
    .toSorted((one, other) => one.at - other.at)[0]?.followUp
}

/** What a card holds is asked for a little sooner than what belongs to none. */
const noCard = 2.5
/** After what was asked before, in other words. */
const toldAlready = 40
/** Nobody tells of the lesson unasked, and nobody asks for it before what happened. */
const notFirst = 4

/**
 * The same point once more: nothing that asks for another card, but where somebody does not remember, who needs
 * another way in. Undefined where the answer leaves no such question.
 */
function choosePress(state: RoundState, pressed: Exchange): FollowUp | undefined {
  const card = toCard(pressed.facet)
  const planned = planOn(state, pressed)
  if (card === undefined) return planned[0]
  const press = forgot(pressed)
    ? planned[0]
    : planned.find(({ facet }) => facet === null || facet === card)
  return press && { ...press, facet: card }
}

/** What could be asked about one answer of the round, best first; `also`: as if these had been asked as well. */
export function planOn(
  state: RoundState,
  exchange: Exchange,
  also: readonly AskedFollowUp[] = [],
): PlannedFollowUp[] {
  const { question, answer } = exchange
  const story = listStories(state).find(
    ({ telling, drill }) => telling === exchange || drill.includes(exchange),
  )
  const earlier = listDrill(state).flatMap(
    ({ question: text, dimension, facet: of, quote, wordingId }) =>
      dimension === null ? [] : [{ text, dimension, facet: toCard(of) ?? null, quote, wordingId }],
  )
  return planFollowUps({
    question,
    answer: blankSetRight(answer?.text ?? ''),
    said: story === undefined ? [] : listSaid([story.telling, ...story.drill], exchange),
    askedBefore: state.setup.asked,
    asked: [...earlier, ...also],
    seed: state.setup.seed + listDrill(state).length,
  })
}

const toCard = (facet: Exchange['facet']): Facet | undefined => facets.find((one) => one === facet)

/** What was said to other questions than this one: it counts as told, whatever was asked and however little it holds. */
export function listSaid(exchanges: readonly Exchange[], except: Exchange): string[] {
  return exchanges.flatMap((one) =>
    one === except || one.answer === null || passesOn(one.answer.text) ? [] : [one.answer.text],
  )
}
