import fc from '../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import type { Fluency, NotFluent } from './attempt.ts'
import { CardState } from './card.ts'
import { cardDueAt } from './due.ts'
import { fluentToRetire } from './limits.ts'
import { advanceCard, dayGapMs, newCard, type CardEvent } from './retire.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const noon = Date.UTC(2026, 2, 10, 12)

const fluent: Fluency = { fluent: true }
const notFluent = (reason: NotFluent): Fluency => ({ fluent: false, reason })
const thin = notFluent({ kind: 'dimension', dimension: 'people', rating: 2 })

/** The calendar day at a place `offsetHours` from Greenwich. */
function dayAt(at: number, offsetHours = 0): string {
  return new Date(at + offsetHours * hour).toISOString().slice(0, 10)
}

function answered(at: number, fluency: Fluency, more: Partial<CardEvent> = {}): CardEvent {
  return {
    kind: 'answered',
    startedAt: at - minute,
    answeredAt: at,
    elapsedMs: minute,
    day: dayAt(at),
    fluency,
    ...more,
  } as CardEvent
}

function play(...events: CardEvent[]) {
  let card = newCard('s', 'handoff')
  const changes: (string | null)[] = []
  for (const event of events) {
    const next = advanceCard(card, event)
    card = next.card
    changes.push(next.change)
  }
  return { card, changes }
}

const retiring = [
  answered(noon, fluent),
  answered(noon + 7 * hour, fluent),
  answered(noon + day, fluent),
]

describe('retiring', () => {
  it('takes three fluent attempts on two days', () => {
    const { card, changes } = play(...retiring)
    expect(changes).toEqual([null, null, 'retired'])
    expect(card).toMatchObject({ attempts: 3, retiredAt: noon + day, lastFluent: true })
    expect(card.memory).toMatchObject({ lastReviewAt: noon + day, lapses: 0, reps: 1 })
  })

  it('counts fluent attempts with failed ones between them', () => {
    const { changes } = play(
      answered(noon, fluent),
      answered(noon + hour, thin),
      answered(noon + day, fluent),
      answered(noon + day + hour, thin),
      answered(noon + 2 * day, fluent),
    )
    expect(changes.at(-1)).toBe('retired')
  })

  const midnight = Date.UTC(2026, 2, 11, 0)
  it.each<[string, CardEvent[]]>([
    ['two fluent attempts', [answered(noon, fluent), answered(noon + day, fluent)]],
    [
      'any number of them on one day',
      [0, 1, 2, 3, 4, 5, 6, 7].map((h) => answered(noon + h * hour, fluent)),
    ],
    [
      'a sitting over midnight',
      [-20, -10, 5, 20, 40].map((m) => answered(midnight + m * minute, fluent)),
    ],
    [
      'a flight that changes the day',
      [
        answered(noon, fluent, { day: dayAt(noon, -8) }),
        answered(noon + hour, fluent, { day: dayAt(noon + hour, 13) }),
        answered(noon + 2 * hour, fluent, { day: dayAt(noon + 2 * hour, 13) }),
      ],
    ],
    [
      'a flight that turns the day back',
      [
        answered(noon, fluent, { day: dayAt(noon, 13) }),
        answered(noon + 8 * hour, fluent, { day: dayAt(noon + 8 * hour, -10) }),
        answered(noon + 9 * hour, fluent, { day: dayAt(noon + 9 * hour, -10) }),
      ],
    ],
    [
      'a lid closed over night in the middle of an answer',
      [
        answered(noon, fluent),
        answered(noon + hour, fluent),
        answered(noon + day, fluent, { startedAt: noon + 2 * hour, elapsedMs: minute }),
      ],
    ],
    [
      'a clock set a day ahead within the first answer, and back again',
      [
        answered(noon + day, fluent, { startedAt: noon, elapsedMs: minute }),
        answered(noon + 7 * hour, fluent),
        answered(noon + 8 * hour, fluent),
      ],
    ],
    [
      'a clock that stood in the future and was set right',
      [answered(noon + 300 * day, fluent), answered(noon, fluent), answered(noon + hour, fluent)],
    ],
    ['answers that were not fluent', [0, 1, 2, 3].map((d) => answered(noon + d * day, thin))],
    [
      'practice on a chosen card',
      [0, 1, 2, 3].map((d) => answered(noon + d * day, notFluent({ kind: 'chosen-card' }))),
    ],
    [
      'answers that were not measured, however they were self-rated',
      [0, 1, 2, 3].map((d) => answered(noon + d * day, notFluent({ kind: 'not-measured' }))),
    ],
  ])('does not come from %s', (_, events) => {
    expect(play(...events).card.retiredAt).toBeNull()
  })

  it('comes the day after such a clock all the same', () => {
    const { changes } = play(
      answered(noon + 300 * day, fluent),
      answered(noon, fluent),
      answered(noon + day, fluent),
    )
    expect(changes.at(-1)).toBe('retired')
  })
})

describe('a retired card', () => {
  const later = noon + 4 * day

  it('stays retired through a passed check', () => {
    const { card, changes } = play(...retiring, answered(later, fluent))
    expect(changes.at(-1)).toBeNull()
    expect(card.retiredAt).toBe(noon + day)
    expect(card.memory?.lastReviewAt).toBe(later)
    expect(card.memory?.intervalDays).toBeGreaterThan(
      play(...retiring).card.memory?.intervalDays ?? 0,
    )
  })

  it.each<[string, CardEvent]>([
    ['a failed check', answered(later, thin)],
    ['an empty check', answered(later, notFluent({ kind: 'empty' }))],
    ['a check over time', answered(later, notFluent({ kind: 'over-time', elapsedMs: 95_000 }))],
    ['a thin answer in a round', { kind: 'round', at: later, thin: true }],
  ])('returns to the draw after %s, without its marks', (_, event) => {
    const { card, changes } = play(...retiring, event)
    expect(changes.at(-1)).toBe('returned')
    expect(card).toMatchObject({ retiredAt: null, fluent: [], lastFluent: false })
    expect(card.memory?.lapses).toBe(1)
    expect(cardDueAt(card, later + 10 * minute, null)).toBe(later + 10 * minute)
  })

  it.each<[string, CardEvent]>([
    ['practice', answered(later, notFluent({ kind: 'chosen-card' }))],
    ['a check that was not measured', answered(later, notFluent({ kind: 'not-measured' }))],
    ['a good answer in a round', { kind: 'round', at: later, thin: false }],
  ])('is neither passed nor failed by %s', (_, event) => {
    const before = play(...retiring).card
    const { card, changes } = play(...retiring, event)
    expect(changes.at(-1)).toBeNull()
    expect(card.retiredAt).toBe(before.retiredAt)
    expect(card.memory).toEqual(before.memory)
  })

  it('needs three fluent attempts on two days again after it returned', () => {
    const back = [...retiring, answered(later, thin)]
    const again = [day, 2 * day, 3 * day].map((gap) => answered(later + gap, fluent))
    expect(play(...back, ...again.slice(0, 2)).card.retiredAt).toBeNull()
    expect(play(...back, ...again).card.retiredAt).toBe(later + 3 * day)
  })
})

describe('any sequence of answers and clock jumps', () => {
  const fluencies: Fluency[] = [
    fluent,
    fluent,
    thin,
    notFluent({ kind: 'empty' }),
    notFluent({ kind: 'not-measured' }),
    notFluent({ kind: 'chosen-card' }),
    notFluent({ kind: 'fell-back-on-headline', share: 0.7 }),
    notFluent({ kind: 'over-time', elapsedMs: 100_000 }),
  ]
  const moment = fc.oneof(
    fc.integer({ min: -2 * day, max: 3 * day }),
    fc.integer({ min: -20 * minute, max: 20 * minute }),
    fc.integer({ min: -400 * day, max: 400 * day }),
  )
  const zone = fc.integer({ min: -12, max: 14 })
  const anyEvent: fc.Arbitrary<(now: number) => CardEvent> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(moment, moment, fc.boolean(), zone, fc.constantFrom(...fluencies))
        .map(([gap, wall, steady, offset, fluency]) => (now: number) => {
          const answeredAt = now + gap
          const startedAt = steady ? answeredAt - minute : answeredAt - wall
          const event = { startedAt, answeredAt, elapsedMs: minute, day: dayAt(answeredAt, offset) }
          return { kind: 'answered' as const, ...event, fluency }
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(moment, fc.boolean())

        .map(([gap, isThin]) => (now: number) => ({
          kind: 'round' as const,
          at: now + gap,
          thin: isThin,
        })),
    },
  )
  const timeOf = (event: CardEvent) => (event.kind === 'round' ? event.at : event.answeredAt)

  it('keeps every card whole: in the draw or retired with a reason, and due at some time', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), fc.option(moment), (makers, loopGap) => {
        let card = newCard('s', 'lesson')
        let now = noon
        for (const make of makers) {
          const event = make(now)
          const next = advanceCard(card, event)
          now = timeOf(event)

          expect(CardState.parse(next.card)).toEqual(next.card)
          expect(next.card.fluent.length).toBeLessThanOrEqual(fluentToRetire)
          expect(next.card.attempts).toBe(card.attempts + (event.kind === 'answered' ? 1 : 0))
          if (next.change === 'retired') {
            expect(event.kind === 'answered' && event.fluency.fluent).toBe(true)
            expect(next.card.fluent).toHaveLength(fluentToRetire)
            const times = next.card.fluent.map((mark) => mark.at)
            expect(Math.max(...times) - Math.min(...times)).toBeGreaterThanOrEqual(dayGapMs)
            expect(new Set(next.card.fluent.map((mark) => mark.day)).size).toBeGreaterThan(1)
          }
          expect((card.retiredAt === null) !== (next.card.retiredAt === null)).toBe(
            next.change !== null,
          )
          if (next.card.retiredAt !== null) expect(next.card.memory).not.toBeNull()

          const loopAt = loopGap === null ? null : now + loopGap
          const dueAt = cardDueAt(next.card, now, loopAt)
          expect(Number.isFinite(dueAt)).toBe(true)
          expect(dueAt).toBeGreaterThanOrEqual(now)
          const loopIsOver = loopAt !== null && loopAt <= dueAt
          if (!loopIsOver) expect(cardDueAt(next.card, dueAt, loopAt)).toBe(dueAt)
          if (event.kind === 'answered') {
            const setBack = now - hour
            expect(cardDueAt(next.card, setBack, loopAt)).toBe(setBack)
          }
          card = next.card
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never retires within one sitting, whatever midnight and the time zone do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: day }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: dayGapMs - 1 }), zone), { maxLength: 20 }),
        (start, answers) => {
          const events = answers
            .toSorted(([one], [other]) => one - other)
            .map(([gap, offset]) =>
              answered(noon + start + gap, fluent, { day: dayAt(noon + start + gap, offset) }),
            )
          expect(play(...events).card.retiredAt).toBeNull()
        },
      ),
    )
  })

  it('never retires on self-ratings alone', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), (gaps) => {
        let now = noon
        const events = gaps.map((gap) => {
          now += gap
          return answered(now, notFluent({ kind: 'not-measured' }))
        })
        expect(play(...events).card.retiredAt).toBeNull()
      }),
    )
  })
})
