import { isTellingKind, listStories } from './grade-answer.ts'
import type { LedKind, LedQuestion } from './led-question.ts'
import type { Exchange, RoundEvent, RoundPhase, RoundState } from './round.ts'
import { advanced, answer, ask, type RoundStep } from './round-step.ts'
import { roundTimes, toRoundClock } from './round-times.ts'

/** How long after the partner moved on the last words of an answer may still arrive, in milliseconds. */
export const lateWordsMs = 10_000

/** What a partner may ask in each part. Parts follow each other as in any round; how long each takes is theirs. */
export const askableIn: Readonly<Record<RoundPhase, readonly LedKind[]>> = {
  opening: ['anchor'],
  telling: ['follow-up', 'press', 'pivot', 'own-question'],
  'follow-ups': ['follow-up', 'press', 'second-anchor', 'pivot', 'own-question'],
  pivot: ['pivot-press', 'pivot-follow-up', 'own-question'],
  'own-questions': ['own-question'],
  over: [],
}

const phaseAfter: Readonly<Record<LedKind, RoundPhase>> = {
  anchor: 'telling',
  'follow-up': 'follow-ups',
  press: 'follow-ups',
  'second-anchor': 'telling',
  pivot: 'pivot',
  'pivot-press': 'pivot',
  'pivot-follow-up': 'pivot',
  'own-question': 'own-questions',
}

/**
 * A round led by a partner after one event: nothing is asked until they ask it, and the person's answer ends when
 * the person ends it or the partner moves on.
 */
export function advanceLed(
  state: RoundState,
  event: Exclude<RoundEvent, { kind: 'resumed' | 'ended' }>,
): RoundStep {
  switch (event.kind) {
    case 'answered':
      return isAnswering(state) ? advanced(answer(state, event, 'person')) : { kind: 'out-of-turn' }
    case 'nudged':
    case 'interrupted':
      return { kind: 'out-of-turn' }
    case 'time-up': {
      const { endMs } = roundTimes(state.setup.minutes)
      if (toRoundClock(state, state.lastAt) < endMs) return { kind: 'too-early', atMs: endMs }
      return advanced({ ...close(state, event, 'time'), phase: 'over' })
    }
    case 'led': {
      const closed = close(state, event, 'partner')
      if (event.next === null)
        return advanced({ ...closed, phase: 'over', endedEarly: state.phase !== 'own-questions' })
      return put(closed, event.next)
    }
    case 'completed':
      return complete(state, event)
  }
}

/** Whether the newest question still waits for the end of its answer. */
export function isAnswering({
  phase,
  exchanges,
}: Pick<RoundState, 'phase' | 'exchanges'>): boolean {
  return phase !== 'over' && exchanges.at(-1)?.answer === null
}

const close = (
  state: RoundState,
  said: Parameters<typeof answer>[1],
  by: Parameters<typeof answer>[2],
): RoundState => (isAnswering(state) ? answer(state, said, by) : state)

function put(state: RoundState, next: LedQuestion): RoundStep {
  if (!askableIn[state.phase].includes(next.as)) return { kind: 'out-of-turn' }
  // A round has one story, or two.
  if (next.as === 'second-anchor' && listStories(state).length > 1) return { kind: 'out-of-turn' }
  const { question, dimension, quote, wordingId } = next
  // Nothing was followed up yet that could be pressed on.
  const kind = next.as === 'press' && state.phase === 'telling' ? 'follow-up' : next.as
  return advanced(
    ask(
      { ...state, phase: phaseAfter[kind] },
      {
        kind,
        question,
        dimension,
        quote,
        wordingId,
        promptKind: isTellingKind(kind) || kind === 'pivot' ? next.promptKind : null,
        facet: facetOf(state, kind, next),
      },
    ),
  )
}

/** Only what is asked about the story that was told moves its cards. */
function facetOf(
  { exchanges }: RoundState,
  kind: LedKind,
  { facet, promptKind }: LedQuestion,
): Exchange['facet'] {
  switch (kind) {
    case 'anchor':
    case 'second-anchor':
      return 'anchor'
    case 'follow-up':
    case 'press':
      return facet
    case 'pivot':
      return promptKind === 'feedback' ? 'feedback' : null
    case 'pivot-press':
    case 'pivot-follow-up':
      return exchanges.findLast((one) => one.kind === 'pivot')?.facet ?? null
    case 'own-question':
      return null
  }
}

function complete(
  state: RoundState,
  { exchange, text }: Extract<RoundEvent, { kind: 'completed' }>,
): RoundStep {
  const cut = state.exchanges[exchange]
  const given = cut?.answer
  if (cut === undefined || given == null || given.endedBy !== 'partner')
    return { kind: 'out-of-turn' }
  if (toRoundClock(state, state.lastAt) - given.endedAt > lateWordsMs)
    return { kind: 'out-of-turn' }
  const before = state.exchanges.slice(0, exchange)
  const whole = answer(
    { ...state, exchanges: [...before, { ...cut, answer: null }] },
    { text, mode: 'typed' },
    'partner',
  )
  const [completed] = whole.exchanges.slice(exchange)
  if (completed?.answer == null) return { kind: 'out-of-turn' }
  const kept: Exchange = {
    ...completed,
    answer: { ...completed.answer, endedAt: given.endedAt },
  }
  return advanced({
    ...state,
    exchanges: [...before, kept, ...state.exchanges.slice(exchange + 1)],
  })
}
