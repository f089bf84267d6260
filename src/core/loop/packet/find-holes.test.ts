import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { verdicts } from '../../round/review/verdict-rules.ts'
import { decide } from './decide.ts'
import { checkRule } from './find-holes.ts'
import { seats, type PacketRule, type RuleLine, type Seat } from './packet-rule.ts'
import { presetIds, rulePresets } from './rule-presets.ts'

const panel: Seat[] = ['panelist', 'panelist', 'panelist', 'panelist']
const lines = (...some: RuleLine[]): Pick<PacketRule, 'lines'> => ({ lines: some })
const atLeast = (
  rounds: number,
  best: (typeof verdicts)[number],
  worst: (typeof verdicts)[number],
) => ({ seat: null, compare: 'at least', amount: { kind: 'rounds', rounds }, best, worst }) as const

describe('a rule with a hole', () => {
  it('is shown with a set of verdicts that it says nothing about', () => {
    const rule = lines(
      { when: [atLeast(4, 'strong hire', 'lean hire')], decision: 'offer' },
      { when: [atLeast(2, 'lean no hire', 'strong no hire')], decision: 'rejected' },
    )
    const { hole } = checkRule(rule, panel)
    expect(hole?.example.filter((one) => verdicts.indexOf(one) >= 3)).toHaveLength(1)
    // Three of three better verdicts, order apart, beside one of three worse ones.
    expect(hole).toMatchObject({ sets: 10 * 3, of: 126 })
  })

  it('is the whole rule where it has no line', () => {
    expect(checkRule(lines(), panel).hole).toMatchObject({ sets: 126, of: 126 })
  })

  it('is the hiring manager’s rule where no round is theirs, and is not where one is', () => {
    const rule = rulePresets['hiring-manager']
    expect(checkRule(rule, panel).hole).toMatchObject({ sets: 126, of: 126 })
    expect(checkRule(rule, [...panel, 'hiring-manager']).hole).toBeNull()
  })

  it('is none of the other presets, whatever the rounds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presetIds.filter((id) => id !== 'hiring-manager')),
        fc.array(fc.constantFrom(...seats), { minLength: 1, maxLength: 8 }),
        (id, rounds) => {
          expect(checkRule(rulePresets[id], rounds).hole).toBeNull()
        },
      ),
    )
  })

  it('gives an example that the rule is truly silent about', () => {
    const verdict = fc.constantFrom(...verdicts)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), verdict, verdict), { maxLength: 4 }),
        fc.array(fc.constantFrom(...seats), { minLength: 1, maxLength: 6 }),
        (some, rounds) => {
          const rule = lines(
            ...some.map(([count, best, worst]): RuleLine => ({
              when: [atLeast(count, best, worst)],
              decision: 'offer',
            })),
          )
          const { hole } = checkRule(rule, rounds)
          if (hole === null) return
          const counts = hole.example.map((one, at) => ({
            seat: rounds[at]!,
            verdict: one,
            count: 1,
          }))
          expect(decide(rule, counts).decision).toBe('undecided')
        },
      ),
    )
  })

  it('names lines that never decide', () => {
    const rule = lines(
      { when: [], decision: 'rejected' },
      { when: [atLeast(1, 'strong hire', 'hire')], decision: 'offer' },
    )
    expect(checkRule(rule, panel)).toEqual({ hole: null, idleLines: [1] })
  })
})
