import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { makeRoundSetup } from '../../../test/factories.ts'
import { advanceRound, beginRound, replayRound } from './advance-round.ts'
import { askableIn } from './lead-round.ts'
import { LedKind, type LedQuestion } from './led-question.ts'
import { reviewRound } from './review/review-round.ts'
import { RoundState, type RoundEvent, type RoundSetup } from './round.ts'

const minute = 60_000
const start = 1_700_000_000_000
const setup = (change: Partial<RoundSetup> = {}) => makeRoundSetup({ ledBy: 'partner', ...change })

const question = (as: LedKind, change: Partial<LedQuestion> = {}): LedQuestion => ({
  as,
  question: `A question as ${as}?`,
  facet: null,
  dimension: null,
  quote: '',
  wordingId: '',
  promptKind: null,
  ...change,
})
const led = (at: number, as: LedKind | null, text = '', change: Partial<LedQuestion> = {}) =>
  ({
    kind: 'led',
    at: start + at,
    next: as === null ? null : question(as, change),
    text,
    mode: text === '' ? 'spoken' : 'typed',
  }) satisfies RoundEvent
const answered = (at: number, text: string) =>
  ({ kind: 'answered', at: start + at, text, mode: 'typed' }) satisfies RoundEvent

const play = (...events: RoundEvent[]): RoundState => replayRound(setup(), start, events)

describe('a round led by a partner', () => {
  it('asks nothing of itself: an answer that ended waits for the partner', () => {
    const state = play(answered(1, 'Ready.'))
    expect(state.phase).toBe('opening')
    expect(state.exchanges).toHaveLength(1)
    expect(state.exchanges[0]!.answer).toMatchObject({ text: 'Ready.', endedBy: 'person' })
    expect(advanceRound(state, answered(2, 'Again.'))).toEqual({ kind: 'out-of-turn' })
  })

  it('goes through its parts as the partner asks, and ends when they end it', () => {
    const state = play(
      led(1, 'anchor'),
      led(2, 'follow-up', 'It was a Tuesday.', { facet: 'lesson' }),
      answered(3, 'I turned it off.'),
      led(4, 'press'),
      led(5, 'pivot', '', { promptKind: 'feedback' }),
      led(6, 'pivot-press', '', { facet: 'handoff' }),
      led(7, 'own-question'),
      led(8, null, 'What keeps you up at night?'),
    )
    expect(state.exchanges.map(({ kind, facet }) => [kind, facet])).toEqual([
      ['opening', null],
      ['anchor', 'anchor'],
      ['follow-up', 'lesson'],
      ['press', null],
      ['pivot', 'feedback'],
      // What is asked after the pivot is about another story, and moves no card of the first.
      ['pivot-press', 'feedback'],
      ['own-question', null],
    ])
    expect(state.exchanges.map(({ answer }) => answer?.endedBy)).toEqual([
      'partner',
      'partner',
      'person',
      'partner',
      'partner',
      'partner',
      'partner',
    ])
    expect(state).toMatchObject({ phase: 'over', endedEarly: false })
    expect(advanceRound(state, led(9, 'anchor'))).toEqual({ kind: 'round-over' })
  })

  it.each<[string, RoundEvent[], RoundEvent]>([
    ['a follow-up before the telling', [], led(1, 'follow-up')],
    ['a second anchor', [led(1, 'anchor')], led(2, 'anchor')],
    ['a drill-in after the pivot', [led(1, 'anchor'), led(2, 'pivot')], led(3, 'follow-up')],
    [
      'the interviewer breaking in',
      [led(1, 'anchor')],
      { ...answered(2, ''), kind: 'interrupted' },
    ],
  ])('refuses %s', (_, before, event) => {
    expect(advanceRound(play(...before), event)).toEqual({ kind: 'out-of-turn' })
  })

  it('leaves a partner nothing to do where the program leads', () => {
    const state = beginRound(makeRoundSetup(), start)
    expect(advanceRound(state, led(1, 'anchor'))).toEqual({ kind: 'out-of-turn' })
  })

  it('counts the first question after the telling as a point, not as a press on none', () => {
    expect(play(led(1, 'anchor'), led(2, 'press')).exchanges.at(-1)).toMatchObject({
      kind: 'follow-up',
    })
  })

  it('takes the words that were still on their way when the partner moved on, and no later ones', () => {
    const state = play(led(1, 'anchor'), led(minute, 'follow-up', 'It was a Tues'))
    const late = (at: number, exchange = 1): RoundEvent => ({
      kind: 'completed',
      at: start + at,
      exchange,
      text: 'It was a Tuesday in May.',
    })
    const step = advanceRound(state, late(minute + 900))
    expect(step).toMatchObject({ kind: 'advanced', state: { phase: 'follow-ups' } })
    if (step.kind !== 'advanced') return
    expect(step.state.exchanges[1]!.answer).toMatchObject({
      text: 'It was a Tuesday in May.',
      endedAt: minute,
      endedBy: 'partner',
    })
    expect(step.state.exchanges).toHaveLength(3)
    for (const refused of [late(minute + 60_000), late(minute + 900, 0), late(minute + 900, 2)])
      expect(advanceRound(state, refused).kind).toBe(
        // The opening, too, was ended by the partner, but long before.
        'out-of-turn',
      )
  })

  it('says that spoken answers are not measured, and gives no verdict on them', () => {
    const spoken = play(led(1, 'anchor'), led(2, 'follow-up'), led(3, null))
    const { notes, ruling, noVerdict } = reviewRound(spoken)
    expect(notes.map(({ overall, ratings }) => [overall, ratings])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(ruling).toBeNull()
    expect(noVerdict).toBe('not-measured')
  })

  it('ends on its clock', () => {
    const timeUp = (at: number): RoundEvent => ({ ...answered(at, ''), kind: 'time-up' })
    const state = play(led(1, 'anchor'))
    expect(advanceRound(state, timeUp(minute)).kind).toBe('too-early')
    expect(advanceRound(state, timeUp(45 * minute))).toMatchObject({ state: { phase: 'over' } })
  })
})

const anyEvent = fc.record({
  gap: fc.integer({ min: 0, max: 90_000 }),
  what: fc.constantFrom('answered', 'completed', 'resumed', 'time-up', ...LedKind.options),
  text: fc.constantFrom('', 'It was a Tuesday and I turned it off.', 'We just did it.'),
  exchange: fc.integer({ min: 0, max: 6 }),
})

describe('any log of a partner and a person', () => {
  it('replays to the same round, and from a kept state at any event', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 14 }), fc.nat(14), (drawn, cut) => {
        let at = 0
        const events = drawn.map(({ gap, what, text, exchange }): RoundEvent => {
          const before = start + at
          at += gap
          const said = { at: start + at, text, mode: text === '' ? 'spoken' : 'typed' } as const
          if (what === 'answered' || what === 'time-up') return { kind: what, ...said }
          if (what === 'completed') return { kind: what, at: said.at, exchange, text }
          if (what === 'resumed') return { kind: what, at: said.at, lastSeenAt: before }
          return led(at, what, text)
        })
        const whole = replayRound(setup(), start, events)
        const half = replayRound(setup(), start, events.slice(0, cut))
        const taken = events.slice(cut).reduce(
          (state, event) => {
            const step = advanceRound(state, event)
            return step.kind === 'advanced' ? step.state : state
          },
          RoundState.parse(JSON.parse(JSON.stringify(half))),
        )
        expect(taken).toEqual(whole)
        // Only the newest question may wait, and no part comes before another that it follows.
        expect(whole.exchanges.slice(0, -1).every(({ answer }) => answer !== null)).toBe(true)
        const phases = Object.keys(askableIn)
        const parts = whole.exchanges.map(({ kind }) =>
          phases.findIndex((phase) =>
            ({
              opening: ['opening'],
              telling: ['anchor'],
              'follow-ups': ['follow-up', 'press', 'second-anchor'],
              pivot: ['pivot', 'pivot-press', 'pivot-follow-up'],
              'own-questions': ['own-question'],
            })[phase]?.includes(kind),
          ),
        )
        expect(parts).toEqual(parts.toSorted((one, other) => one - other))
        reviewRound(whole)
      }),
      { numRuns: 150 },
    )
  })
})
