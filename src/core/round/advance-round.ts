import { planFollowUps } from '../follow-up/plan-follow-ups.ts'
import { readAskedAboutRound } from './asks-about-round.ts'
import { chooseFollowUp } from './choose-follow-up.ts'
import { chooseAnchor, choosePivot, chooseShape } from './choose-prompt.ts'
import { findTelling, gradeAnswer, isThin, listDrill, tellingBefore } from './grade-answer.ts'
import {
  nextOwnQuestion,
  pressOnLine,
  sayOpening,
  sayOwnQuestions,
  sayShape,
  writtenDownLine,
} from './interviewer-lines.ts'
import type { Exchange, RoundAnswer, RoundEvent, RoundSetup, RoundState } from './round.ts'
import { roundTimes, toRoundClock } from './round-times.ts'

/** A round after one event, or why the event cannot be. */
export type RoundStep =
  | { kind: 'advanced'; state: RoundState }
  | { kind: 'round-over' }
  /** The telling may still run; `atMs` is the round's clock from which it is pressed on. */
  | { kind: 'too-early'; atMs: number }

/** A round that begins at `at` (wall clock, milliseconds), with its first question asked. */
export function beginRound(setup: RoundSetup, at: number): RoundState {
  const round: RoundState = {
    setup,
    shape: chooseShape(setup),
    phase: 'opening',
    startedAt: at,
    lastAt: at,
    stands: [],
    exchanges: [],
    endedEarly: false,
  }
  if (setup.rehearsed.length > 0) return askRehearsed(round)
  return ask(round, { kind: 'opening', question: sayOpening(setup.minutes) })
}

/**
 * The round after one event. Pure: the same state and event give the same round, so a log of events replays to it.
 * A wall clock that jumped back stands still until it has caught up.
 */
export function advanceRound(state: RoundState, event: RoundEvent): RoundStep {
  if (state.phase === 'over') return { kind: 'round-over' }
  const at = Math.max(event.at, state.lastAt)
  const now: RoundState = { ...state, lastAt: at }
  switch (event.kind) {
    case 'resumed': {
      const from = Math.min(at, Math.max(event.lastSeenAt, state.lastAt))
      return from === at
        ? advanced(now)
        : advanced({ ...now, stands: [...now.stands, { from, to: at }] })
    }
    case 'ended':
      return advanced({
        ...now,
        phase: 'over',
        endedEarly: now.phase !== 'own-questions' && now.setup.rehearsed.length === 0,
      })
    case 'interrupted': {
      const { pressOnMs } = roundTimes(now.setup.minutes)
      const askedAt = now.exchanges.at(-1)?.askedAt ?? 0
      if (now.phase !== 'telling' || toRoundClock(now, at) - askedAt < pressOnMs)
        return { kind: 'too-early', atMs: askedAt + pressOnMs }
      return advanced(proceed(answer(now, event, 'interviewer')))
    }
    case 'time-up': {
      const { endMs } = roundTimes(now.setup.minutes)
      if (toRoundClock(now, at) < endMs) return { kind: 'too-early', atMs: endMs }
      return advanced({ ...answer(now, event, 'time'), phase: 'over' })
    }
    case 'answered':
      return advanced(proceed(answer(now, event, 'person')))
  }
}

/** The round that a log of events leaves; events that could not be are passed over. */
export function replayRound(
  setup: RoundSetup,
  startedAt: number,
  events: readonly RoundEvent[],
): RoundState {
  return events.reduce(
    (state, event) => {
      const step = advanceRound(state, event)
      return step.kind === 'advanced' ? step.state : state
    },
    beginRound(setup, startedAt),
  )
}

const advanced = (state: RoundState): RoundStep => ({ kind: 'advanced', state })

const measuredKinds: readonly Exchange['kind'][] = ['follow-up', 'press', 'pivot', 'pivot-press']

/** Writes what was said under the question that waits for it. */
function answer(
  state: RoundState,
  { text, mode }: Pick<RoundAnswer, 'text' | 'mode'>,
  endedBy: RoundAnswer['endedBy'],
): RoundState {
  const endedAt = toRoundClock(state, state.lastAt)
  const last = state.exchanges.at(-1)
  const given = { text, mode, endedAt, endedBy, overall: null }
  // A telling is drilled whatever it is worth, and the candidate's questions tell no story.
  const isMeasured = last !== undefined && measuredKinds.includes(last.kind)
  const measured = isMeasured ? gradeAnswer(given, tellingBefore(state, last)) : null
  const overall = measured?.overall ?? null
  return changeLast(state, { answer: { ...given, overall } })
}

function changeLast(state: RoundState, change: Partial<Exchange>): RoundState {
  const last = state.exchanges.at(-1)
  if (last === undefined) return state
  return { ...state, exchanges: [...state.exchanges.slice(0, -1), { ...last, ...change }] }
}

/** Asks what comes after the newest answer. */
function proceed(state: RoundState): RoundState {
  if (state.setup.rehearsed.length > 0) return askRehearsed(state)
  switch (state.phase) {
    case 'opening':
      return askAnchor(state)
    case 'telling':
    case 'follow-ups':
      return drillOn(state)
    case 'pivot':
      return afterPivot(state)
    case 'own-questions':
    case 'over':
      return askOwnQuestion(state, nextOwnQuestion)
  }
}

function askAnchor(state: RoundState): RoundState {
  const { shape, setup, exchanges } = state
  const { text, id, kind } = chooseAnchor(setup, shape)
  const lead = sayShape(readAskedAboutRound(exchanges.at(-1)?.answer?.text ?? ''), shape)
  return ask(
    { ...state, phase: 'telling' },
    { kind: 'anchor', lead, question: text, facet: 'anchor', wordingId: id, promptKind: kind },
  )
}

function drillOn(state: RoundState): RoundState {
  const { pivotAtMs } = roundTimes(state.setup.minutes)
  const last = state.exchanges.at(-1)
  const next = chooseFollowUp(state)
  const noted = next.writtenDown ? changeLast(state, { writtenDown: true }) : state
  if (next.kind === 'enough' || toRoundClock(state, state.lastAt) >= pivotAtMs)
    return askPivot(noted)
  const { text, dimension, facet, quote, wordingId } = next.followUp
  const lead =
    last?.answer?.endedBy === 'interviewer' ? pressOnLine : next.writtenDown ? writtenDownLine : ''
  return ask(
    { ...noted, phase: 'follow-ups' },
    { kind: next.as, lead, question: text, dimension, facet, quote, wordingId },
  )
}

function askPivot(state: RoundState): RoundState {
  const drill = listDrill(state).filter(({ kind }) => kind === 'follow-up')
  const thin = drill.filter(({ answer: said }) => isThin(said)).length
  const anchorKind = findTelling(state)?.promptKind ?? null
  const { text, id, kind } = choosePivot(state.setup, anchorKind, thin * 2 > drill.length)
  const facet = kind === 'feedback' ? 'feedback' : null
  return ask(
    { ...state, phase: 'pivot' },
    { kind: 'pivot', question: text, facet, wordingId: id, promptKind: kind },
  )
}

/** A thin answer to the pivot is pressed on once, while there is time; then the floor is the candidate's. */
function afterPivot(state: RoundState): RoundState {
  const last = state.exchanges.at(-1)
  const { ownQuestionsAtMs } = roundTimes(state.setup.minutes)
  const mayPress =
    state.setup.pressesPivot &&
    last?.kind === 'pivot' &&
    toRoundClock(state, state.lastAt) < ownQuestionsAtMs
  if (mayPress && isThin(last.answer)) {
    const { question, facet } = last
    const [press] = planFollowUps({
      question,
      answer: last.answer?.text ?? '',
      ...(facet === null ? {} : { facet }),
      asked: state.setup.asked,
      seed: state.setup.seed,
    })
    if (press) {
      const { text, dimension, quote, wordingId } = press
      return ask(state, { kind: 'pivot-press', question: text, dimension, quote, wordingId, facet })
    }
  }
  return askOwnQuestion({ ...state, phase: 'own-questions' }, sayOwnQuestions())
}

const askOwnQuestion = (state: RoundState, question: string): RoundState =>
  ask(state, { kind: 'own-question', question })

/** The next of the questions that are rehearsed, or the end. */
function askRehearsed(state: RoundState): RoundState {
  const next = state.setup.rehearsed[state.exchanges.length]
  if (next === undefined) return { ...state, phase: 'over' }
  return ask({ ...state, phase: 'follow-ups' }, { kind: 'follow-up', ...next })
}

function ask(
  state: RoundState,
  asked: Partial<Exchange> & Pick<Exchange, 'kind' | 'question'>,
): RoundState {
  const exchange: Exchange = {
    lead: '',
    facet: null,
    dimension: null,
    quote: '',
    wordingId: '',
    promptKind: null,
    answer: null,
    writtenDown: false,
    askedAt: toRoundClock(state, state.lastAt),
    ...asked,
  }
  return { ...state, exchanges: [...state.exchanges, exchange] }
}
