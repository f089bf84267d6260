import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { dimensions, type Dimension } from '../../judge/dimension.ts'
import { levels } from '../interviewer/prompts.ts'
import { ruleOnRound, type GradedAnswer, type GradedRound } from './verdict.ts'
import { verdicts } from './verdict-rules.ts'
import { sayWhatWouldChange } from './what-would-change.ts'

const answer = (
  overall: number,
  change: Partial<Record<Dimension, number>> = {},
): GradedAnswer => ({
  overall,
  scores: {
    ...(Object.fromEntries(dimensions.map((one) => [one, overall])) as GradedAnswer['scores']),
    ...change,
  },
})

const round = (
  points: readonly number[],
  pivot: number,
  more: Partial<GradedRound> = {},
): GradedRound => ({
  level: 'senior',
  telling: answer(4),
  secondTelling: null,
  points: points.map((overall) => [answer(overall)]),
  pivot: answer(pivot),
  turnedAway: false,
  ...more,
})

describe('ruleOnRound', () => {
  it.each([
    ['strong hire', [4, 4, 3, 3], 4],
    ['strong hire', [4, 4, 3, 3, 2.5], 4],
    ['hire', [4, 4, 3, 2.5], 4],
    ['hire', [4, 4, 3, 1], 4],
    ['hire', [2.5, 2.5, 2.5, 2.5], 4],
    ['lean hire', [4, 1, 3, 1], 4],
    ['lean no hire', [4, 4, 3, 3], 1],
    ['lean no hire', [4, 4, 3, 1], 1],
    ['no hire', [4, 4, 1, 1], 1],
    ['no hire', [1, 1, 1, 3], 4],
  ] as const)('%s for drill-ins %j and a pivot of %d', (verdict, points, pivot) => {
    expect(ruleOnRound(round(points, pivot)).verdict).toBe(verdict)
  })

  it.each([
    ['hire', [4, 4, 1]],
    ['hire', [4, 4, 4, 4, 4, 4, 1]],
    ['lean hire', [4, 4, 4, 4, 4, 1, 1]],
    ['hire', [4, 4, 4, 4, 4, 4, 1, 1]],
    ['lean hire', [4, 4, 4, 4, 4, 1, 1, 1]],
  ] as const)(
    '%s for one thin drill-in, or one in four of eight and more: %j',
    (verdict, points) => {
      expect(ruleOnRound(round(points, 4)).verdict).toBe(verdict)
    },
  )

  it('names in plain words how few may be thin', () => {
    expect(ruleOnRound(round([4, 4, 1], 4)).because).toBe(
      'at most one of the drill-ins is thin, and the pivot holds (2 of 3 held)',
    )
  })

  it('names the thin drill-in that a mid is forgiven, where there is one', () => {
    const mid = { level: 'mid' } as const
    expect(ruleOnRound(round([4, 1, 1], 4, mid))).toMatchObject({
      verdict: 'hire',
      because:
        'at most one of the drill-ins is thin, and the pivot holds (1 of 3 held; at mid level one thin drill-in is not counted)',
    })
    expect(ruleOnRound(round([4, 4, 4], 4, mid)).because).not.toContain('not counted')
    expect(ruleOnRound(round([1, 1, 1], 4, mid)).because).not.toContain('not counted')
  })

  it('says nothing of a pivot that was not asked, and takes one thin answer of two for half', () => {
    const short = { ...round([4, 1], 4), pivot: null }
    expect(ruleOnRound(short)).toMatchObject({
      verdict: 'lean hire',
      because: 'at least half of the drill-ins hold (1 of 2 held)',
    })
    const all = { ...round([4, 4, 3, 3], 4), pivot: null }
    expect(ruleOnRound(all).because).not.toContain('pivot')
  })

  it('cannot tell where a strong telling has thin drill-ins, and says so more mildly to a mid', () => {
    expect(ruleOnRound(round([1, 1, 1, 1], 1))).toMatchObject({
      cannotTell: true,
      verdict: 'no hire',
    })
    expect(ruleOnRound(round([1, 1, 1, 1], 1, { level: 'mid' }))).toMatchObject({
      cannotTell: true,
      verdict: 'lean no hire',
    })
  })

  it('can tell of one who turns questions away', () => {
    expect(ruleOnRound(round([1, 1, 2, 1], 1, { turnedAway: true }))).toMatchObject({
      cannotTell: false,
      verdict: 'strong no hire',
    })
  })

  it('counts a point that was pressed on by its better answer, yet not as one that held at once', () => {
    const pressed = round([4, 4, 4], 4)
    const points = [...pressed.points, [answer(1), answer(4)]]
    expect(ruleOnRound({ ...pressed, points }).verdict).toBe('hire')
    const thin = [...pressed.points, [answer(1), answer(1)]]
    expect(ruleOnRound({ ...pressed, points: [...thin, [answer(1)]] }).verdict).toBe('lean hire')
  })

  it('asks whose decision it was, and of staff and managers whom they moved', () => {
    const undecided = {
      telling: answer(4, { ownership: 2.5 }),
      points: [4, 4, 4].map((overall) => [answer(overall, { ownership: 2.5 })]),
    }
    expect(ruleOnRound(round([], 4, undecided)).verdict).toBe('lean no hire')
    const alone = {
      telling: answer(4, { people: 2 }),
      points: [4, 4, 4].map((overall) => [answer(overall, { people: 2 })]),
      pivot: answer(4, { people: 2 }),
    }
    expect(ruleOnRound(round([], 4, alone)).verdict).toBe('strong hire')
    expect(ruleOnRound(round([], 4, { ...alone, level: 'staff' })).verdict).toBe('hire')
  })

  const overall = fc.double({ min: 1, max: 5, noNaN: true })
  const anyRound = fc.record({
    level: fc.constantFrom(...levels),
    telling: overall.map((one) => answer(one)),
    secondTelling: fc.option(overall.map((one) => answer(one))),
    points: fc.array(
      overall.map((one) => [answer(one)]),
      { minLength: 1, maxLength: 5 },
    ),
    pivot: fc.option(overall.map((one) => answer(one))),
    turnedAway: fc.boolean(),
  })

  it('never falls when one more answer of the drill is better', () => {
    fc.assert(
      fc.property(anyRound, fc.nat(), (before, at) => {
        const index = at % before.points.length
        const points = before.points.map((point, i) => (i === index ? [answer(5)] : point))
        const rank = (one: GradedRound) => verdicts.indexOf(ruleOnRound(one).verdict)
        expect(rank({ ...before, points })).toBeLessThanOrEqual(rank(before))
      }),
      { numRuns: 2000 },
    )
  })

  it('counts once, and says how many held only in part', () => {
    expect(ruleOnRound(round([4, 2.5, 2.5, 1], 4)).because).toContain(
      '(3 of 4 held, 2 of them in part)',
    )
    expect(ruleOnRound(round([4, 4, 1, 1], 4)).because).toContain('(2 of 4 held)')
  })

  it.each([
    ['What surprised you about that part?', null],
    ['What would you have liked to know at that time?', null],
    [
      'What have you done differently since then?',
      'On the lesson we missed what they have done differently since.',
    ],
    [
      'When has that last made you do something differently?',
      'On the lesson we missed one occasion and what they have done differently since.',
    ],
  ])('misses nothing that nobody asked for: %s', (question, missed) => {
    const one = round([1, 1, 4, 4, 4], 4)
    const asked = one.points.map(() => ({
      facet: 'lesson' as const,
      dimension: null,
      story: null,
      question,
    }))
    const said = sayWhatWouldChange(one, asked)
    if (missed === null) expect(said).not.toContain('missed')
    else expect(said).toContain(missed)
  })

  it('names what would have changed it, and only what would', () => {
    fc.assert(
      fc.property(anyRound, (one) => {
        const facets = one.points.map(() => ({
          facet: 'lesson' as const,
          dimension: null,
          story: null,
          question: 'What have you done differently since?',
        }))
        const said = sayWhatWouldChange(one, facets)
        const { verdict } = ruleOnRound(one)
        const named = verdicts.find((better) => said?.includes(`been a ${better}.`))
        if (named) expect(verdicts.indexOf(named)).toBeLessThan(verdicts.indexOf(verdict))
        if (verdict === 'strong hire') expect(said).toBeNull()
      }),
    )
  })
})
