import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { verdicts } from '../../round/review/verdict-rules.ts'
import { readPacket } from './read-packet.ts'
import { rulePresets } from './rule-presets.ts'

const refusals = (data: unknown): string[] => {
  const reading = readPacket(data)
  return reading.kind === 'refused' ? reading.issues.map(({ what }) => what) : []
}
const spreadOf = (round: object, level = 'senior') => {
  const reading = readPacket({ level, rounds: [{ kind: 'coding', ...round }] })
  return reading.kind === 'read' ? reading.packet.rounds[0]?.spread : reading.issues
}

describe('a packet', () => {
  it.each([
    ['no hire', 4],
    ['No-Hire', 4],
    ['strong_hire', 0],
    ['leanNoHire', 3],
    ['LEAN HIRE', 2],
    ['snh', 5],
    ['cannot tell', 4],
    ["can't tell", 4],
  ])('reads the verdict %s', (verdict, at) => {
    expect(spreadOf({ verdict })).toEqual(verdicts.map((_, index) => (index === at ? 1 : 0)))
  })

  it('reads cannot tell as the level does', () => {
    expect(spreadOf({ verdict: 'cannot tell' }, 'mid')).toEqual([0, 0, 0, 1, 0, 0])
    expect(spreadOf({ estimate: { 'no hire': 0.25, 'cannot-tell': 0.25, hire: 0.5 } })).toEqual([
      0, 0.5, 0, 0, 0.5, 0,
    ])
  })

  it('reads six shares, and thirds cut to two places', () => {
    expect(spreadOf({ estimate: [0.5, 0.5, 0, 0, 0, 0] })).toEqual([0.5, 0.5, 0, 0, 0, 0])
    expect(spreadOf({ estimate: [0.33, 0.33, 0.33, 0, 0, 0] })?.[0]).toBeCloseTo(1 / 3, 10)
  })

  it.each([
    ['shares that come to less', { estimate: [0.5, 0.3, 0, 0, 0, 0] }, 'come to 0.8'],
    ['shares that come to more', { estimate: { hire: 0.9, 'no hire': 0.4 } }, 'come to 1.3'],
    ['a share below 0', { estimate: { hire: 1.5, 'no hire': -0.5 } }, 'below 0 for no hire'],
    ['no share at all', { estimate: {} }, 'come to 0'],
    ['five shares', { estimate: [1, 0, 0, 0, 0] }, 'of 5 shares'],
    ['a share that is no number', { estimate: { hire: '1' } }, 'hire that is no number'],
    ['a name that is no verdict', { estimate: { maybe: 1 } }, '"maybe"'],
    ['the same verdict twice', { estimate: { 'no hire': 0.5, 'no-hire': 0.5 } }, 'two estimates'],
    ['a verdict that is none', { verdict: 'perhaps' }, '"perhaps"'],
    ['two verdicts', { verdict: ['hire', 'no hire'] }, 'more than one verdict'],
    ['a verdict and an estimate', { verdict: 'hire', estimate: { hire: 1 } }, 'give the one'],
    ['neither', {}, 'neither a verdict nor an estimate'],
  ])('with %s is refused, and the round is named', (_what, round, said) => {
    const good = { kind: 'coding', verdict: 'hire' }
    const issues = refusals({ rounds: [good, { kind: 'behavioural', ...round }] })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(new RegExp(`^Round 2 \\(behavioural\\) .*(${said})`))
  })

  it.each([
    ['no packet', [], 'A packet is an object'],
    ['no rounds', { rounds: [] }, 'has no rounds'],
    ['nine rounds', { rounds: Array(9).fill({ kind: 'a', verdict: 'hire' }) }, 'has 9 rounds'],
    ['a level nobody knows', { level: 'wizard', rounds: [{ verdict: 'hire' }] }, 'level must be'],
    ['a rule nobody knows', { rule: 'coin', rounds: [{ verdict: 'hire' }] }, 'no rule "coin"'],
    [
      'an hour that undoes',
      { assumption: { firstHour: -1, keeps: 1 }, rounds: [{ verdict: 'hire' }] },
      'assumption',
    ],
  ])('that is %s is refused', (_what, data, said) => {
    expect(refusals(data).join(' ')).toContain(said)
  })

  it('knows whose round it is by what is said of it, or by its kind', () => {
    const reading = readPacket({
      rounds: [
        { kind: 'Hiring Manager chat', verdict: 'hire' },
        { kind: 'coding', seat: 'bar_raiser', verdict: 'hire' },
        { kind: 'coding', verdict: 'hire' },
      ],
    })
    expect(reading.kind === 'read' && reading.packet.rounds.map(({ seat }) => seat)).toEqual([
      'hiring-manager',
      'bar-raiser',
      'panelist',
    ])
  })

  it.each([
    ['simple-majority', 'simple-majority'],
    ['Simple Majority', 'simple-majority'],
    ["hiring manager's call", 'hiring-manager'],
    ["Bar raiser's veto", 'bar-raiser-veto'],
    ['senior panel', 'calibrated-senior-panel'],
  ] as const)('takes the rule %s by name', (rule, id) => {
    const reading = readPacket({ rule, rounds: [{ verdict: 'hire' }] })
    expect(reading.kind === 'read' && reading.packet.rule).toBe(rulePresets[id])
  })

  it('takes a rule of its own, and says where it is wrong', () => {
    const own = {
      lines: [
        { when: [{ compare: 'at least', amount: 1, best: 'no-hire' }], decision: 'no offer' },
        { decision: 'offer' },
      ],
    }
    const reading = readPacket({ rule: own, rounds: [{ verdict: 'hire' }] })
    expect(reading.kind === 'read' && reading.packet.rule.lines[0]).toEqual({
      when: [
        {
          seat: null,
          compare: 'at least',
          amount: { kind: 'rounds', rounds: 1 },
          best: 'no hire',
          worst: 'strong no hire',
        },
      ],
      decision: 'rejected',
    })
    const wrong = { lines: [{ when: [{ compare: 'about', amount: 1 }], decision: 'offer' }] }
    expect(refusals({ rule: wrong, rounds: [{ verdict: 'hire' }] })[0]).toContain(
      'at lines 1 when 1 compare',
    )
  })

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(['read', 'refused']).toContain(readPacket(data).kind)
        expect(['read', 'refused']).toContain(readPacket({ rounds: data }).kind)
        expect(['read', 'refused']).toContain(readPacket({ rounds: [data], rule: data }).kind)
      }),
    )
  })
})
