import { gradeAnswer, isDrillKind, isPivotKind, toldBefore } from './grade-answer.ts'
import type { Exchange, RoundAnswer, RoundState } from './round.ts'
import { toRoundClock } from './round-times.ts'

/** A round after one event, or why the event cannot be. */
export type RoundStep =
  | { kind: 'advanced'; state: RoundState }
  | { kind: 'round-over' }
  /** Nothing is being told that could be broken into. */
  | { kind: 'not-now' }
  /** The telling may still run; `atMs` is the round's clock from which it is broken into. */
  | { kind: 'too-early'; atMs: number }
  /** Nobody may do this now: a partner's move where the program leads, or an answer where none is awaited. */
  | { kind: 'out-of-turn' }

export const advanced = (state: RoundState): RoundStep => ({ kind: 'advanced', state })

/** Writes what was said under the question that waits for it. */
export function answer(
  state: RoundState,
  { text, mode }: Pick<RoundAnswer, 'text' | 'mode'>,
  endedBy: RoundAnswer['endedBy'],
): RoundState {
  const endedAt = toRoundClock(state, state.lastAt)
  const last = state.exchanges.at(-1)
  const given = { text, mode, endedAt, endedBy, overall: null }
  // A telling is drilled whatever it is worth, and the candidate's questions tell no story.
  const measured =
    last !== undefined && (isDrillKind(last.kind) || isPivotKind(last.kind))
      ? gradeAnswer(given, toldBefore(state, last))
      : null
  const overall = measured?.overall ?? null
  return changeLast(state, { answer: { ...given, overall } })
}

/** The round with its newest exchange changed. */
export function changeLast(state: RoundState, change: Partial<Exchange>): RoundState {
  const last = state.exchanges.at(-1)
  if (last === undefined) return state
  return { ...state, exchanges: [...state.exchanges.slice(0, -1), { ...last, ...change }] }
}

/** Puts a question, at the round's newest moment. */
export function ask(
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
    asides: [],
    answer: null,
    writtenDown: false,
    nudge: null,
    askedAt: toRoundClock(state, state.lastAt),
    ...asked,
  }
  return { ...state, exchanges: [...state.exchanges, exchange] }
}
