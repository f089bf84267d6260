import type { FollowUp } from '../../follow-up/follow-up.ts'
import { planFollowUps } from '../../follow-up/plan-follow-ups.ts'
import {
  chooseFollowUp,
  chooseFurther,
  countFurther,
  listSaid,
  listLeftThin,
  planDrill,
} from './choose-follow-up.ts'
import { isPivotKind, isThin, listDrill, listStories } from '../grade-answer.ts'
import { passesOn } from '../passes-on.ts'
import type { Exchange, RoundState } from '../round.ts'
import { roundTimes, toRoundClock } from '../round-times.ts'

/** What the interviewer does after an answer before the pivot. */
export type NextBeforePivot =
  | { kind: 'ask'; as: 'follow-up' | 'press'; followUp: FollowUp; opensFurther: boolean }
  | { kind: 'second-story' }
  | { kind: 'pivot'; isEarly: boolean }

/** Questions beyond the plan on what a first story left thin, before a second one is asked for. */
const mostBeforeSecond = 2
/**
 * Questions beyond the plan in all: with tellings of three minutes and answers of a minute and a half they reach the
 * pivot on time. Then a panel has heard what there is, and goes on ahead of the clock.
 */
const mostFurther = 8

/**
 * What comes before the pivot, after the newest answer. The drill first, in quick succession. While time is left: up to
 * two more questions on what stayed thin, then a second story where there is room to tell and drill it, then a few more
 * questions; and only then the pivot ahead of its time. See docs/decisions/0011.
 */
export function chooseNext(state: RoundState): NextBeforePivot {
  const { setup } = state
  const { pivotAtMs, questionMs, secondStoryMs } = roundTimes(setup.minutes)
  const left = pivotAtMs - toRoundClock(state, state.lastAt)
  if (left < questionMs) return { kind: 'pivot', isEarly: false }
  const newest = state.exchanges.at(-1)
  // Who has no second story is not asked about one.
  if (newest?.kind === 'second-anchor' && passesOn(newest.answer?.text ?? ''))
    return { kind: 'pivot', isEarly: left >= 2 * questionMs }
  const planned = chooseFollowUp(state)
  if (planned.kind === 'ask') return { ...planned, opensFurther: false }

  const early: NextBeforePivot = { kind: 'pivot', isEarly: left >= 2 * questionMs }
  const stories = listStories(state)
  const story = stories.at(-1)
  // A setup that counts its questions has no more of them.
  if (story === undefined || setup.mostFollowUps !== null) return early
  const counts = stories.map((one, index) => countFurther(one, planDrill(setup, index)))
  const here = counts.at(-1) ?? 0
  if (stories.length === 1 && left >= secondStoryMs) {
    const goesOn =
      here < mostBeforeSecond &&
      left >= secondStoryMs + questionMs &&
      listLeftThin(story).length > 0
    if (!goesOn) return { kind: 'second-story' }
  }
  if (counts.reduce((sum, count) => sum + count, 0) >= mostFurther) return early
  const followUp = chooseFurther(state)
  if (followUp === undefined) return early
  return { kind: 'ask', as: 'follow-up', followUp, opensFurther: here === 0 }
}

/** Questions on the pivot beyond the one that presses a thin answer. */
const mostOnPivot = 2

/** What is asked on the pivot after its newest answer, while its five minutes last; null for nothing more. */
export function chooseOnPivot(
  state: RoundState,
): { kind: 'pivot-press' | 'pivot-follow-up'; followUp: FollowUp } | null {
  const { setup, exchanges } = state
  const { pivotAtMs, ownQuestionsAtMs, questionMs } = roundTimes(setup.minutes)
  const asked = exchanges.filter(({ kind }) => isPivotKind(kind))
  const [pivot] = asked
  const last = asked.at(-1)
  if (!setup.pressesPivot || pivot === undefined || last === undefined) return null
  const clock = toRoundClock(state, state.lastAt)
  const until = Math.min(ownQuestionsAtMs, pivot.askedAt + ownQuestionsAtMs - pivotAtMs)
  const presses = isThin(last.answer) && last.kind === 'pivot'
  if (clock >= (presses ? ownQuestionsAtMs : until - questionMs)) return null
  const more = asked.filter(({ kind }) => kind === 'pivot-follow-up').length
  if (!presses && more >= mostOnPivot) return null
  if (passesOn(last.answer?.text ?? '')) return null
  const [followUp] = planOnPivot(state, presses ? last : pivot, asked)
  if (followUp === undefined) return null
  return { kind: presses ? 'pivot-press' : 'pivot-follow-up', followUp }
}

function planOnPivot(
  state: RoundState,
  exchange: Exchange,
  asked: readonly Exchange[],
): FollowUp[] {
  const { question, facet, answer } = exchange
  const { setup } = state
  const list = (some: readonly Exchange[]) =>
    some.flatMap(({ question: text, dimension, quote, wordingId }) =>
      dimension === null ? [] : [{ text, dimension, facet: null, quote, wordingId }],
    )
  return planFollowUps({
    question,
    answer: answer?.text ?? '',
    ...(facet === null ? {} : { facet }),
    said: listSaid(asked, exchange),
    // What was asked in the drill is not asked in the same words again.
    askedBefore: [...setup.asked, ...list(listDrill(state))],
    asked: list(asked),
    seed: setup.seed + asked.length,
  })
}
