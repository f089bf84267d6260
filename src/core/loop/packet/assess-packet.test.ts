import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import { assessPacket } from './assess-packet.ts'
import { decide } from './decide.ts'
import type { Packet, PacketRound } from './packet.ts'
import { comparisons, seats, type Condition, type PacketRule, type Seat } from './packet-rule.ts'
import { presetIds, rulePresets } from './rule-presets.ts'
import { certain, scaleToOne, shiftSpread, type Spread } from './spread.ts'

const seat = fc.constantFrom(...seats)
const verdict = fc.constantFrom(...verdicts)
const spread = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 })
  .filter((shares) => shares.some((share) => share > 0))
  .map(scaleToOne)
const condition: fc.Arbitrary<Condition> = fc.record({
  seat: fc.option(seat),
  compare: fc.constantFrom(...comparisons),
  amount: fc.oneof(
    fc.record({ kind: fc.constant('rounds' as const), rounds: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ kind: fc.constant('share' as const), share: fc.constantFrom(0, 0.25, 0.5, 1) }),
  ),
  best: verdict,
  worst: verdict,
})
const anyRule: fc.Arbitrary<PacketRule> = fc.record({
  name: fc.constant('any'),
  reason: fc.constant(''),
  lines: fc.array(
    fc.record({
      when: fc.array(condition, { maxLength: 3 }),
      decision: fc.constantFrom('offer' as const, 'rejected' as const),
    }),
    { maxLength: 5 },
  ),
})
const preset = fc.constantFrom(...presetIds).map((id) => rulePresets[id])

const round = (spreadOf: Spread, of: Seat = 'panelist'): PacketRound => ({
  kind: 'coding',
  seat: of,
  spread: spreadOf,
  known: false,
})
const rounds = (most: number) =>
  fc.array(
    fc.tuple(spread, seat).map(([one, of]) => round(one, of)),
    {
      minLength: 1,
      maxLength: most,
    },
  )
const packetOf = (rule: PacketRule, some: readonly PacketRound[]): Packet => ({
  level: 'senior',
  rule,
  rounds: some,
})

/** Decides verdicts one by one, without any state shared. */
const decideThese = (rule: PacketRule, some: readonly PacketRound[], given: readonly Verdict[]) =>
  decide(
    rule,
    given.map((one, at) => ({ seat: some[at]!.seat, verdict: one, count: 1 })),
  ).decision

/** Every way in which so many rounds can have verdicts. */
function* everyVerdicts(count: number): Generator<Verdict[]> {
  if (count === 0) yield []
  else for (const rest of everyVerdicts(count - 1)) for (const one of verdicts) yield [one, ...rest]
}

describe('the chance of a packet', () => {
  it('is what adding up all verdicts gives, under any rule', () => {
    fc.assert(
      fc.property(fc.oneof(anyRule, preset), rounds(4), (rule, some) => {
        let offer = 0
        let undecided = 0
        for (const given of everyVerdicts(some.length)) {
          const share = given.reduce(
            (product, one, at) => product * some[at]!.spread[verdicts.indexOf(one)]!,
            1,
          )
          const decision = decideThese(rule, some, given)
          if (decision === 'offer') offer += share
          if (decision === 'undecided') undecided += share
        }
        const assessed = assessPacket(packetOf(rule, some))
        expect(assessed.chance).toBeCloseTo(offer, 10)
        expect(assessed.undecided).toBeCloseTo(undecided, 10)
      }),
      { numRuns: 150 },
    )
  })

  it('does not fall when a round gets better, under every preset', () => {
    fc.assert(
      fc.property(
        preset,
        rounds(8),
        fc.nat(7),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (rule, some, at, steps) => {
          const better = some.map((one, index) =>
            index === at % some.length ? { ...one, spread: shiftSpread(one.spread, steps) } : one,
          )
          const before = assessPacket(packetOf(rule, some)).chance
          expect(assessPacket(packetOf(rule, better)).chance).toBeGreaterThanOrEqual(before - 1e-9)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('does not hang on the order of the rounds', () => {
    fc.assert(
      fc.property(anyRule, rounds(6), (rule, some) => {
        const there = assessPacket(packetOf(rule, some)).chance
        expect(assessPacket(packetOf(rule, some.toReversed())).chance).toBeCloseTo(there, 10)
      }),
      { numRuns: 100 },
    )
  })
})

describe('the weight of a round', () => {
  it('is the chance with the round at its best less the chance with it at its worst', () => {
    fc.assert(
      fc.property(preset, rounds(5), (rule, some) => {
        const { weights } = assessPacket(packetOf(rule, some))
        for (const { round: at, chanceAtBest, chanceAtWorst, swing } of weights) {
          const put = (one: Verdict) =>
            assessPacket(
              packetOf(
                rule,
                some.map((old, index) => (index === at ? { ...old, spread: certain(one) } : old)),
              ),
            ).chance
          expect(chanceAtBest).toBeCloseTo(put('strong hire'), 10)
          expect(chanceAtWorst).toBeCloseTo(put('strong no hire'), 10)
          expect(swing).toBeCloseTo(chanceAtBest - chanceAtWorst, 10)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('hours given to a round', () => {
  it('start from the chance as it is, never lower it, and each does no more than the one before', () => {
    fc.assert(
      fc.property(rounds(5), (some) => {
        const { hours, chance } = assessPacket(packetOf(rulePresets['simple-majority'], some))
        for (const { chances } of hours) {
          expect(chances[0]).toBeCloseTo(chance, 10)
          chances.slice(1).forEach((one, at) => {
            expect(one).toBeGreaterThanOrEqual(chances[at]! - 1e-9)
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('do nothing to a round whose verdict is known', () => {
    const known = { ...round(certain('no hire')), known: true }
    const open = round(certain('hire'))
    const { hours } = assessPacket(packetOf(rulePresets['simple-majority'], [known, open]))
    expect(hours.map((one) => one.round)).toEqual([1])
  })
})

describe('flips', () => {
  const changed = (from: readonly Verdict[], to: readonly Verdict[]) => ({
    rounds: from.filter((one, at) => one !== to[at]).length,
    steps: from.reduce(
      (sum, one, at) => sum + Math.abs(verdicts.indexOf(one) - verdicts.indexOf(to[at]!)),
      0,
    ),
  })

  it('are exactly the smallest changes that turn the decision, under any rule', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyRule, preset),
        fc.array(fc.tuple(verdict, seat), { minLength: 1, maxLength: 4 }),
        (rule, given) => {
          const some = given.map(([one, of]) => round(certain(one), of))
          const from = given.map(([one]) => one)
          const decision = decideThese(rule, some, from)
          const goal = decision === 'offer' ? 'rejected' : 'offer'
          let least = { rounds: Infinity, steps: Infinity }
          let smallest = new Set<string>()
          for (const to of everyVerdicts(some.length)) {
            if (decideThese(rule, some, to) !== goal) continue
            const size = changed(from, to)
            const difference = size.rounds - least.rounds || size.steps - least.steps
            if (difference < 0) {
              least = size
              smallest = new Set()
            }
            if (difference <= 0) smallest.add(to.join())
          }
          const assessed = assessPacket(packetOf(rule, some))
          const found = assessed.flips.map(({ changes }) =>
            from.map((one, at) => changes.find((change) => change.round === at)?.to ?? one).join(),
          )
          expect(assessed.decision).toBe(decision)
          expect(found.toSorted()).toEqual([...smallest].toSorted())
        },
      ),
      { numRuns: 200 },
    )
  })

  it('name the behavioural round alone where a no hire sinks three strong hires', () => {
    const given = (['strong hire', 'strong hire', 'strong hire', 'no hire'] as const).map(
      (one, at) => ({ ...round(certain(one)), kind: at === 3 ? 'behavioural' : 'coding' }),
    )
    const assessed = assessPacket(packetOf(rulePresets['calibrated-senior-panel'], given))
    expect(assessed.decision).toBe('rejected')
    expect(assessed.chance).toBe(0)
    expect(assessed.flips).toHaveLength(1)
    expect(assessed.flips[0]!.changes.map(({ kind }) => kind)).toEqual(['behavioural'])
    expect(assessed.weights.map(({ swing }) => swing)).toEqual([0, 0, 0, 1])
  })
})

describe('the presets', () => {
  const read = (rule: PacketRule, ...given: readonly [Verdict, Seat?][]) =>
    decideThese(
      rule,
      given.map(([one, of]) => round(certain(one), of)),
      given.map(([one]) => one),
    )
  const senior = rulePresets['calibrated-senior-panel']
  const manager = rulePresets['hiring-manager']
  const majority = rulePresets['simple-majority']
  const veto = rulePresets['bar-raiser-veto']

  it.each([
    ['one doubt is talked over', read(senior, ['hire'], ['hire'], ['lean no hire']), 'offer'],
    [
      'two doubts are not',
      read(senior, ['strong hire'], ['strong hire'], ['lean no hire'], ['lean no hire']),
      'rejected',
    ],
    [
      'nobody argues for lean hires',
      read(senior, ['lean hire'], ['lean hire'], ['hire']),
      'rejected',
    ],
    [
      'the manager decides against all',
      read(manager, ['strong no hire'], ['lean hire', 'hiring-manager']),
      'offer',
    ],
    ['without the manager nothing is said', read(manager, ['strong hire']), 'undecided'],
    ['a tie is no majority', read(majority, ['lean hire'], ['lean no hire']), 'rejected'],
    ['two of three are', read(majority, ['lean hire'], ['lean hire'], ['strong no hire']), 'offer'],
    [
      'the veto stands alone',
      read(veto, ['strong hire'], ['strong hire'], ['lean no hire', 'bar-raiser']),
      'rejected',
    ],
    [
      'without it the majority counts',
      read(veto, ['hire'], ['no hire'], ['lean hire', 'bar-raiser']),
      'offer',
    ],
  ])('%s', (_what, decision, expected) => {
    expect(decision).toBe(expected)
  })
})
