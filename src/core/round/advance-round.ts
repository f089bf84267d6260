import { readAskedAboutRound } from './interviewer/asks-about-round.ts'
import { chooseNext, chooseOnPivot } from './interviewer/choose-next.ts'
import {
  chooseAnchor,
  choosePivot,
  chooseSecondAnchor,
  chooseShape,
} from './interviewer/choose-prompt.ts'
import { findTelling, isDrillKind, isThin, listDrill, listStories } from './grade-answer.ts'
import {
  nextOwnQuestion,
  sayOpening,
  sayOwnQuestions,
  sayPivot,
  sayShape,
  secondStoryLine,
} from './interviewer/interviewer-lines.ts'
import { hearAside } from './interviewer/hear-aside.ts'
import { leadOn, sayHeard } from './interviewer/lead-in.ts'
import { advanceLed } from './lead-round.ts'
import type { RoundEvent, RoundSetup, RoundState } from './round.ts'
import { advanced, answer, ask, changeLast, type RoundStep } from './round-step.ts'
import { roundTimes, toRoundClock } from './round-times.ts'
import { findRunningTelling, weighTelling } from './interviewer/weigh-telling.ts'

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
  if (now.setup.ledBy === 'partner' && event.kind !== 'resumed' && event.kind !== 'ended')
    return advanceLed(now, event)
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
    case 'nudged': {
      const telling = findRunningTelling(now)
      if (telling === null || telling.nudgeAt === null) return { kind: 'not-now' }
      const clock = toRoundClock(now, at)
      if (clock < telling.nudgeAt) return { kind: 'too-early', atMs: telling.nudgeAt }
      const line = clock < telling.pressOnAt ? weighTelling(event.text) : ''
      return advanced(changeLast(now, { nudge: { at: clock, line } }))
    }
    case 'interrupted': {
      const telling = findRunningTelling(now)
      if (telling === null) return { kind: 'not-now' }
      if (toRoundClock(now, at) < telling.pressOnAt)
        return { kind: 'too-early', atMs: telling.pressOnAt }
      return advanced(proceed(answer(now, event, 'interviewer')))
    }
    case 'time-up': {
      const { endMs } = roundTimes(now.setup.minutes, now.setup.rehearsed.length)
      if (toRoundClock(now, at) < endMs) return { kind: 'too-early', atMs: endMs }
      return advanced({ ...answer(now, event, 'time'), phase: 'over' })
    }
    case 'answered':
      return advanced(hearAside(now, event) ?? proceed(answer(now, event, 'person')))
    case 'led':
    case 'completed':
      return { kind: 'out-of-turn' }
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
  const next = chooseNext(state)
  const last = state.exchanges.at(-1)
  const presses = next.kind === 'ask' && next.as === 'press'
  const writtenDown =
    last !== undefined && isDrillKind(last.kind) && isThin(last.answer) && !presses
  const noted = writtenDown ? changeLast(state, { writtenDown }) : state
  if (next.kind === 'pivot') return askPivot(noted, next.isEarly)
  if (next.kind === 'second-story') return askSecondStory(noted)
  const { text, dimension, facet, quote, wordingId } = next.followUp
  const lead = leadOn(state, { writtenDown, isFurther: next.opensFurther })
  return ask(
    { ...noted, phase: 'follow-ups' },
    { kind: next.as, lead, question: text, dimension, facet, quote, wordingId },
  )
}

/** A line with what is said to the newest answer before it. */
const withHeard = (state: RoundState, line: string): string =>
  [sayHeard(state), line].filter((part) => part !== '').join(' ')

function askSecondStory(state: RoundState): RoundState {
  const firstKind = findTelling(state)?.promptKind ?? null
  const { text, id, kind } = chooseSecondAnchor(state.setup, state.shape, firstKind)
  return ask(
    { ...state, phase: 'telling' },
    {
      kind: 'second-anchor',
      lead: withHeard(state, secondStoryLine),
      question: text,
      facet: 'anchor',
      wordingId: id,
      promptKind: kind,
    },
  )
}

function askPivot(state: RoundState, isEarly: boolean): RoundState {
  const drill = listDrill(state).filter(({ kind }) => kind === 'follow-up')
  const thin = drill.filter(({ answer: said }) => isThin(said)).length
  const kinds = listStories(state).map(({ telling }) => telling.promptKind)
  const { text, id, kind } = choosePivot(state.setup, kinds, thin * 2 > drill.length)
  const facet = kind === 'feedback' ? 'feedback' : null
  return ask(
    { ...state, phase: 'pivot' },
    {
      kind: 'pivot',
      lead: withHeard(state, sayPivot(isEarly)),
      question: text,
      facet,
      wordingId: id,
      promptKind: kind,
    },
  )
}

/** The pivot is followed up while its time lasts; then the floor is the candidate's. */
function afterPivot(state: RoundState): RoundState {
  const next = chooseOnPivot(state)
  if (next !== null) {
    const { text, dimension, quote, wordingId } = next.followUp
    const facet = state.exchanges.find(({ kind }) => kind === 'pivot')?.facet ?? null
    const lead = sayHeard(state)
    return ask(state, { kind: next.kind, lead, question: text, dimension, quote, wordingId, facet })
  }
  const { ownQuestionsAtMs, questionMs } = roundTimes(state.setup.minutes)
  const isEarly = toRoundClock(state, state.lastAt) < ownQuestionsAtMs - 2 * questionMs
  const opening = state.exchanges.find(({ kind }) => kind === 'opening')
  const kept = readAskedAboutRound(opening?.answer?.text ?? '').other
  return askOwnQuestion({ ...state, phase: 'own-questions' }, sayOwnQuestions(isEarly, kept))
}

const askOwnQuestion = (state: RoundState, question: string): RoundState =>
  ask(state, { kind: 'own-question', question })

/** The next of the questions that are rehearsed, or the end. */
function askRehearsed(state: RoundState): RoundState {
  const next = state.setup.rehearsed[state.exchanges.length]
  if (next === undefined) return { ...state, phase: 'over' }
  const { question, facet, dimension } = next
  const quote = next.before?.pressedOn ?? ''
  return ask(
    { ...state, phase: 'follow-ups' },
    { kind: 'follow-up', question, facet, dimension, quote },
  )
}
