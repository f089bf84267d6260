import type { Verdict } from '../../round/review/verdict-rules.ts'
import type { Amount, Condition, PacketRule, Seat } from './packet-rule.ts'

/** Rules to start from, in the order in which they are offered. */
export const presetIds = [
  'calibrated-senior-panel',
  'hiring-manager',
  'simple-majority',
  'bar-raiser-veto',
] as const
export type PresetId = (typeof presetIds)[number]

const rounds = (count: number): Amount => ({ kind: 'rounds', rounds: count })
const half: Amount = { kind: 'share', share: 0.5 }

const orBetter = (
  seat: Seat | null,
  compare: Condition['compare'],
  amount: Amount,
  worst: Verdict,
): Condition => ({ seat, compare, amount, best: 'strong hire', worst })

const orWorse = (
  seat: Seat | null,
  compare: Condition['compare'],
  amount: Amount,
  best: Verdict,
): Condition => ({ seat, compare, amount, best, worst: 'strong no hire' })

/** No company publishes its rule; these are written down from how such panels are told of, and meant to be edited. */
export const rulePresets: Readonly<Record<PresetId, PacketRule>> = {
  'calibrated-senior-panel': {
    name: 'Calibrated senior panel',
    reason:
      'A calibrated panel writes no hire only where it saw cause, so one stands against any number of strong hires. A lean no hire is a doubt, and one doubt can be talked over; two are a pattern. Without real support in half of the rounds nobody argues for you.',
    lines: [
      { when: [orWorse(null, 'at least', rounds(1), 'no hire')], decision: 'rejected' },
      { when: [orWorse(null, 'at least', rounds(2), 'lean no hire')], decision: 'rejected' },
      { when: [orBetter(null, 'at least', half, 'hire')], decision: 'offer' },
      { when: [], decision: 'rejected' },
    ],
  },
  'hiring-manager': {
    name: 'Hiring manager decides',
    reason:
      'The hiring manager’s own round decides, and the rest informs it. Where no round is the hiring manager’s, this rule says nothing.',
    lines: [
      {
        when: [orWorse('hiring-manager', 'at least', rounds(1), 'lean no hire')],
        decision: 'rejected',
      },
      {
        when: [orBetter('hiring-manager', 'at least', rounds(1), 'lean hire')],
        decision: 'offer',
      },
    ],
  },
  'simple-majority': {
    name: 'Simple majority',
    reason:
      'Every round has one voice and lean hire is a yes. As many for as against is no majority.',
    lines: [
      { when: [orBetter(null, 'more than', half, 'lean hire')], decision: 'offer' },
      { when: [], decision: 'rejected' },
    ],
  },
  'bar-raiser-veto': {
    name: 'Bar raiser’s veto',
    reason:
      'The bar raiser is asked to stop whoever does not raise the bar, so less than lean hire there ends it. Otherwise the majority counts.',
    lines: [
      {
        when: [orWorse('bar-raiser', 'at least', rounds(1), 'lean no hire')],
        decision: 'rejected',
      },
      { when: [orBetter(null, 'more than', half, 'lean hire')], decision: 'offer' },
      { when: [], decision: 'rejected' },
    ],
  },
}
