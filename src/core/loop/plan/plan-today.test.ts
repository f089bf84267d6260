import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { standings } from '../../drill/card.ts'
import { facets } from '../../story/story.ts'
import { concerns } from '../debrief/concern.ts'
import type { PlanCard, PlanInput } from './plan.ts'
import { planToday } from './plan-today.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.parse('2025-03-10T09:00:00Z')

const card = (storyId: string, more: Partial<PlanCard> = {}): PlanCard => ({
  storyId,
  storyName: storyId === 'm' ? 'Migration' : 'Rewrite',
  facet: 'lesson',
  standing: 'specific',
  lacks: [],
  dueAt: now,
  fluent: 0,
  lastAnsweredAt: null,
  lastFluent: null,
  written: more.standing !== 'missing',
  told: null,
  ...more,
})
const allCards = (more: Partial<PlanCard> = {}) =>
  ['m', 'r'].flatMap((storyId) => facets.map((facet) => card(storyId, { ...more, facet })))
const retired: Partial<PlanCard> = {
  standing: 'retired',
  fluent: 3,
  dueAt: now + 9 * day,
  lastAnsweredAt: now - day,
  lastFluent: true,
}
const plan = (more: Partial<PlanInput> = {}) =>
  planToday({
    now,
    today: '2025-03-10',
    minutes: 30,
    cards: allCards(),
    rounds: [],
    loopDay: null,
    mocks: [],
    concerns: [],
    asked: [],
    debriefs: [],
    ...more,
  })
const round = (onDay: string, kind = 'behavioural', weight: number | null = null) => ({
  roundId: kind,
  loopId: 'l',
  company: 'Acme',
  kind,
  day: onDay,
  at: null,
  minutes: null,
  weight,
})
const heldRound = {
  at: now - day,
  storyId: 'r',
  verdict: 'hire',
  drop: 0.2,
  thinFacets: [],
  heldFacets: [],
} as const

describe('the plan for today', () => {
  it('says so where there is no story', () => {
    expect(plan({ cards: [] })).toMatchObject({ kind: 'no-stories', items: [] })
  })

  it('plans towards rounds in which stories are told, and names those that come before', () => {
    const rounds = [round('2025-03-12', 'system design'), round('2025-03-20')]
    const { summary, days } = plan({ rounds })
    expect(summary).toMatch(
      /^Your behavioural round at Acme is in 10 days\. The system design round at Acme asks for no story/,
    )
    expect(days.find(({ day: on }) => on === '2025-03-11')?.daysLeft).toBe(9)
    expect(plan({ rounds: rounds.slice(0, 1) }).summary).not.toContain('is in 2 days')
  })

  it('begins with writing where nothing stands yet', () => {
    const cards = [...allCards(), card('n', { standing: 'missing', facet: 'near-failure' })]
    const [first] = plan({ cards }).items
    expect(first?.start).toEqual({ kind: 'write', storyId: 'n', facet: 'near-failure' })
  })

  it('looks in the telling first where that seems to hold what is not written, a story at a time', () => {
    const untold = { standing: 'missing', told: 'Devi said no' } as const
    const cards = [
      ...allCards(),
      card('n', { ...untold, facet: 'disagreement' }),
      card('n', { ...untold, facet: 'handoff' }),
    ]
    const [first] = plan({ cards }).items
    expect(first).toMatchObject({
      title: 'Look in the telling of “Rewrite” for its disagreement and handoff',
      start: { kind: 'look', storyId: 'n' },
    })
    expect(first?.reason).toContain('“Devi said no”')
  })

  it('says of what is not written that a round found it held', () => {
    const cards = [...allCards(), card('n', { standing: 'missing', facet: 'handoff' })]
    const mock = { ...heldRound, storyId: 'n', heldFacets: ['handoff'] } as const
    expect(plan({ cards, mocks: [mock] }).items[0]?.reason).toContain('held in a round')
  })

  it('quotes the debrief whose concern a card practises', () => {
    const concern = {
      concern: 'no-stakeholder',
      company: 'Acme',
      phrase: 'a vague tension with the data team',
      storyIds: ['m'],
    } as const
    const cards = allCards({ standing: 'thin', lastAnsweredAt: now - 2 * day, lastFluent: false })
    const practice = plan({ cards, concerns: [concern] }).items.find(
      ({ start }) => start.kind === 'practice',
    )
    expect(practice?.start).toMatchObject({ storyId: 'm' })
    expect(practice?.reason).toContain('“a vague tension with the data team”')
  })

  it('names the question of a real round that was answered thinly, until a fluent answer comes', () => {
    const asked = {
      company: 'Acme',
      question: 'Who fought it?',
      facet: 'disagreement',
      storyId: 'm',
      stood: 'thin',
      at: now - 2 * day,
    } as const
    const untried = allCards()
    const cards = untried.map((one) =>
      one.storyId === 'm' && one.facet === 'disagreement'
        ? { ...one, standing: 'thin' as const, lastAnsweredAt: now - day, lastFluent: false }
        : one,
    )
    const reasons = (more: Partial<PlanInput>) =>
      plan({ minutes: 15, ...more }).items.map(({ reason }) => reason)
    expect(reasons({ cards: untried, asked: [asked] })[0]).toMatch(
      /^Acme asked “Who fought it\?”, and your answer was thin; the disagreement card of “Migration” practises that/,
    )
    // Others need a draw more: it has its place all the same.
    expect(reasons({ cards, asked: [asked] }).join()).toContain('“Who fought it?”')
    const mended = cards.map((one) => ({ ...one, lastFluent: true }))
    expect(reasons({ cards: mended, asked: [asked] }).join()).not.toContain('“Who fought it?”')
    const anyStory = { ...asked, storyId: null, question: ' ', stood: 'missing' } as const
    expect(reasons({ asked: [anyStory] })[0]).toContain(
      'Acme asked after the disagreement, and you had no answer; ',
    )
  })

  it('begins with a debrief of which something waits to be confirmed', () => {
    const debrief = {
      loopId: 'l',
      company: 'Acme',
      concerns: ['no-outcome', 'no-outcome', 'too-long', 'rehearsed'],
    } as const
    const [first] = plan({ debriefs: [debrief] }).items
    expect(first).toMatchObject({
      title: 'Go through what Acme said',
      start: { kind: 'debrief', loopId: 'l' },
    })
    expect(first?.reason).toContain('“No outcome”, “Too long” and 1 more;')
  })

  it('brings what was answered up once it has rested, so that each answer moves the days', () => {
    const onDays = (more: Partial<PlanCard>) =>
      plan({
        minutes: 15,
        cards: allCards().map((one) => (one.storyId === 'm' ? { ...one, ...more } : one)),
      }).days.map(({ cards }) => cards.length)
    const fluent = { lastAnsweredAt: now - day / 24, lastFluent: true, fluent: 1 }
    expect(onDays(fluent)).not.toEqual(onDays({}))
    const { days } = plan({ cards: allCards(fluent) })
    const busy = days.flatMap(({ cards }, at) => (cards.length > 0 ? [at] : []))
    expect(busy[0]).toBe(3)
  })

  it('draws what was not fluent again where there is time, and brings it back on the next day that has room', () => {
    const failed = { standing: 'thin', lastAnsweredAt: now - day / 24, lastFluent: false } as const
    const { items, days, summary } = plan({
      minutes: 60,
      cards: allCards(failed),
      rounds: [round('2025-03-22')],
    })
    const [first] = items
    expect(first).toMatchObject({ start: { kind: 'draw', draws: 10 } })
    expect(days[1]?.cards.length).toBeGreaterThan(0)
    expect(summary).toContain('This takes 30 of the 60 minutes; every card has come up.')
    // What the draw does not offer yet is not planned either.
    const resting = allCards({ ...failed, dueAt: now + day / 200 })
    expect(plan({ minutes: 60, cards: resting }).items).toEqual([])
  })

  it('takes no time from what needs a draw for what was not fluent just now', () => {
    const cards = allCards().map((one) =>
      one.storyId === 'm'
        ? { ...one, standing: 'thin' as const, lastAnsweredAt: now - day / 24, lastFluent: false }
        : one,
    )
    const drawn = plan({ minutes: 15, cards }).items.flatMap((item) => item.cards)
    expect(drawn.map(({ storyId }) => storyId)).toEqual(Array(5).fill('r'))
  })

  it('says that what is left rests where the time is not filled', () => {
    const fluent = { standing: 'fluent', lastAnsweredAt: now - day / 24, lastFluent: true } as const
    const cards = allCards({ ...fluent, fluent: 1 }).map((one, at) =>
      at < 2 ? { ...one, lastFluent: false, standing: 'thin' as const } : one,
    )
    expect(plan({ minutes: 30, cards, mocks: [heldRound] }).summary).toContain(
      'This takes 6 of the 30 minutes; the 8 cards that are left rest.',
    )
  })

  it('asks to write down what an answer or a round showed and no text holds', () => {
    const cards = [
      ...allCards(),
      card('n', { facet: 'stakeholder', written: false, lastAnsweredAt: now - day / 24 }),
    ]
    const mock = { ...heldRound, storyId: 'n', heldFacets: ['stakeholder'] } as const
    const [first] = plan({ cards, mocks: [mock] }).items
    expect(first?.start).toEqual({ kind: 'write', storyId: 'n', facet: 'stakeholder' })
    expect(first?.reason).toContain('held in a round')
  })

  it('puts what a mock round found thin before what it did not', () => {
    const answered = { lastAnsweredAt: now - 2 * day, lastFluent: true, fluent: 1 }
    const mock = { ...heldRound, storyId: 'm', thinFacets: ['handoff'] } as const
    const { items } = plan({ cards: allCards(answered), mocks: [mock] })
    const first = items.find(({ start }) => start.kind === 'draw')?.cards[0]
    expect(first).toMatchObject({ storyId: 'm', facet: 'handoff' })
  })

  it('asks for a round where cards hold and none was sat, and not the day before a real one', () => {
    const kinds = (more: Partial<PlanInput>) => plan(more).items.map(({ start }) => start.kind)
    expect(kinds({})).toContain('round')
    expect(kinds({ mocks: [heldRound] })).not.toContain('round')
    expect(kinds({ rounds: [round('2025-03-11')] })).not.toContain('round')
  })

  it('tells to rest where every card is retired and the last round held', () => {
    const { kind, summary } = plan({ cards: allCards(retired), mocks: [heldRound] })
    expect(kind).toBe('rest')
    expect(summary).toBe('You are ready; rest. Every card is retired, and your last round held.')
  })

  it('does not tell to rest where the last round did not hold and is a week ago', () => {
    const mock = { ...heldRound, verdict: 'no hire', at: now - 8 * day } as const
    const { kind, items } = plan({ cards: allCards(retired), mocks: [mock], minutes: 15 })
    expect(kind).toBe('rehearse')
    expect(items.map(({ start }) => start.kind)).toEqual(['round'])
  })

  it('brings retired cards up once more in the last three days', () => {
    // A fifth of the days left has passed since.
    const cards = allCards({ ...retired, lastAnsweredAt: now - 6 * day, dueAt: now })
    const { kind, items } = plan({ cards, rounds: [round('2025-03-12')], mocks: [heldRound] })
    expect(kind).toBe('rehearse')
    expect(items[0]?.reason).toContain('last three days')
  })

  it('names the round that comes next, and the one that the packet hangs on', () => {
    const rounds = [round('2025-03-15'), round('2025-03-16', 'coding', 0.7)]
    const { summary } = plan({ rounds })
    expect(summary).toContain('Your behavioural round at Acme is in 5 days.')
    expect(summary).toContain('hangs most on the coding round')
  })

  const anyCard = fc.record({
    storyId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    storyName: fc.constant('Story'),
    facet: fc.constantFrom(...facets),
    standing: fc.constantFrom(...standings),
    lacks: fc.constant([]),
    dueAt: fc.integer({ min: now - 5 * day, max: now + 20 * day }),
    fluent: fc.integer({ min: 0, max: 3 }),
    lastAnsweredAt: fc.option(fc.integer({ min: now - 40 * day, max: now })),
    lastFluent: fc.option(fc.boolean()),
    written: fc.boolean(),
    told: fc.option(fc.constant('she said no')),
  })
  const anyInput: fc.Arbitrary<PlanInput> = fc.record({
    now: fc.constant(now),
    today: fc.constant('2025-03-10'),
    minutes: fc.constantFrom(15, 30, 60),
    cards: fc.uniqueArray(anyCard, {
      minLength: 1,
      maxLength: 25,
      selector: ({ storyId, facet }) => `${storyId} ${facet}`,
    }),
    rounds: fc.array(
      fc
        .integer({ min: 0, max: 80 })
        .map((left) =>
          round(new Date(now + left * day).toISOString().slice(0, 10), 'behavioural', 0.5),
        ),
      { maxLength: 4 },
    ),
    loopDay: fc.option(fc.constantFrom('2025-03-09', '2025-03-20')),
    mocks: fc.array(
      fc.record({
        at: fc.integer({ min: now - 30 * day, max: now }),
        storyId: fc.option(fc.constantFrom('a', 'b')),
        verdict: fc.constantFrom('hire' as const, 'no hire' as const, null),
        drop: fc.constant(null),
        thinFacets: fc.uniqueArray(fc.constantFrom(...facets)),
        heldFacets: fc.uniqueArray(fc.constantFrom(...facets)),
      }),
      { maxLength: 3 },
    ),
    concerns: fc.array(
      fc.record({
        concern: fc.constantFrom(...concerns),
        company: fc.constant('Acme'),
        phrase: fc.constant('vague'),
        storyIds: fc.uniqueArray(fc.constantFrom('a', 'b')),
      }),
      { maxLength: 3 },
    ),
    asked: fc.array(
      fc.record({
        company: fc.constantFrom('Acme', ''),
        question: fc.constantFrom('Who fought it?', ''),
        facet: fc.constantFrom(...facets),
        storyId: fc.option(fc.constantFrom('a', 'b')),
        stood: fc.constantFrom('thin' as const, 'missing' as const),
        at: fc.option(fc.integer({ min: now - 30 * day, max: now + day })),
      }),
      { maxLength: 3 },
    ),
    debriefs: fc.uniqueArray(
      fc.record({
        loopId: fc.constantFrom('k', 'l'),
        company: fc.constantFrom('Acme', ''),
        concerns: fc.array(fc.constantFrom(...concerns), { minLength: 1 }),
      }),
      { maxLength: 2, selector: ({ loopId }) => loopId },
    ),
  })

  it('never plans more than there are minutes for, and names only cards there are, each once a draw', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { items, kind } = planToday(input)
        expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(
          input.minutes,
        )
        expect(kind === 'rest').toBe(items.length === 0)
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        for (const { cards, reason, start } of items) {
          expect(reason).toMatch(/^[^.]+.*\.$/)
          expect(new Set(cards.map((one) => `${one.storyId} ${one.facet}`)).size).toBe(cards.length)
          for (const one of cards)
            expect(
              input.cards.some((it) => it.storyId === one.storyId && it.facet === one.facet),
            ).toBe(true)
          if (start.kind === 'draw') expect(start.draws).toBeLessThanOrEqual(cards.length)
          // The draw would hold back what is not due.
          if (start.kind === 'draw')
            for (const one of cards)
              expect(
                input.cards.find((it) => it.storyId === one.storyId && it.facet === one.facet)
                  ?.dueAt,
              ).toBeLessThanOrEqual(input.now)
        }
      }),
    )
  })

  it('brings every card up in the three days before each round, unless it came up in them already', () => {
    const dayBefore = (one: string, back: number) =>
      new Date(Date.parse(one) - back * day).toISOString().slice(0, 10)
    fc.assert(
      fc.property(anyInput, (input) => {
        const ahead = [
          ...input.rounds.map((one) => one.day),
          ...(input.loopDay ? [input.loopDay] : []),
        ].filter((one) => one >= input.today)
        const { days } = planToday(input)
        for (const round of ahead) {
          // A round on the day after another leaves no day to rehearse between them.
          if (days.every((one) => one.day !== round) || ahead.includes(dayBefore(round, 1)))
            continue
          const last = days.filter((one) => one.day >= dayBefore(round, 3) && one.day <= round)
          const seen = new Set(
            last.flatMap(({ cards }) => cards.map((c) => `${c.storyId} ${c.facet}`)),
          )
          const left = Math.round((Date.parse(round) - Date.parse(input.today)) / day)
          const since = now - (3 - left) * day
          for (const one of input.cards) {
            const cameUp = left < 3 && (one.lastAnsweredAt ?? 0) >= since
            expect(cameUp || seen.has(`${one.storyId} ${one.facet}`)).toBe(true)
          }
        }
      }),
    )
  })

  it('leaves no day before a round empty while cards are open, and none fuller than it must be', () => {
    // A first round tomorrow takes every card today; the next one, two days on, has its eve all the same.
    const { days } = plan({ rounds: [round('2025-03-11', 'hiring manager'), round('2025-03-13')] })
    expect(days.map(({ cards }) => cards.length)).toEqual([10, 0, 10, 0])
    const short = plan({
      minutes: 15,
      rounds: [round('2025-03-11', 'hiring manager'), round('2025-03-13')],
    })
    expect(short.days.map(({ cards }) => cards.length)).toEqual([10, 0, 5, 0])
    const done = plan({ cards: allCards(retired), rounds: [round('2025-03-12')] })
    expect(done.days[1]?.cards.length).toBe(0)
  })

  it('fills the time with writing where there is little to draw', () => {
    const cards = allCards({ standing: 'missing' })
    const { items, days } = plan({ cards, rounds: [round('2025-03-14')] })
    expect(items.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30)
    expect(items.every(({ start }) => start.kind === 'write')).toBe(true)
    expect(days[0]?.minutes).toBe(30)
  })

  it('brings a retired card up on the day it is due, not before', () => {
    const { days } = plan({ cards: allCards({ ...retired, dueAt: now + 9 * day }) })
    const busy = days.flatMap(({ cards }, at) => (cards.length > 0 ? [at] : []))
    expect(busy[0]).toBe(9)
  })

  it('goes on after the next round where another lies ahead, and brings no card up on a round’s day', () => {
    const { days } = plan({ rounds: [round('2025-03-15'), round('2025-03-27')] })
    const busy = days.filter(({ cards }) => cards.length > 0).map((one) => one.day)
    expect(busy).toContain('2025-03-26')
    // On the day after the first round already: the next one is what counts then.
    expect(busy).toContain('2025-03-16')
    for (const { cards, rounds } of days) if (rounds.length > 0) expect(cards).toEqual([])
  })
})
